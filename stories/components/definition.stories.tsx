import type { Meta, StoryObj } from "@storybook/react-vite";
import { Definition } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/Definition",
  component: Definition,
  args: {
    heading: "What is sciatica?",
    term: "Sciatica",
    children:
      "Pain along the sciatic nerve. This nerve starts in the lower back and runs through the buttock and down the back of each leg.",
  },
} satisfies Meta<typeof Definition>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A term that has no other names. */
export const Default: Story = {};

export const OneOtherName: Story = { args: { alsoKnownAs: ["sciatic nerve pain"] } };

export const OtherNames: Story = {
  args: { alsoKnownAs: ["sciatic nerve pain", "sciatic neuralgia", "lumbar radiculopathy"] },
};

/** Text in paragraphs, with a link. */
export const Paragraphs: Story = {
  args: {
    children: (
      <>
        <p>
          Pain along the sciatic nerve, which runs from the lower back down{" "}
          <a href="/leg-pain">the back of each leg</a>.
        </p>
        <p>It is a sign that something presses on the nerve, more than an illness of its own.</p>
      </>
    ),
    alsoKnownAs: ["sciatic nerve pain"],
  },
};

/** The heading above the text, on wide screens too. */
export const Stacked: Story = {
  args: { layout: "stacked", alsoKnownAs: ["sciatic nerve pain", "sciatic neuralgia"] },
};

export const OnSoftGround: Story = { args: { tone: "soft", alsoKnownAs: ["sciatic nerve pain"] } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { term: "Sciatica", children: "Nerve pain down the leg." },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    term: long.word,
    children: `${long.sentence} ${long.url}`,
    alsoKnownAs: [long.word, long.sentence],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "ما هو عرق النسا؟",
    term: "عرق النسا",
    children: "ألم على طول العصب الوركي، الذي يمتد من أسفل الظهر إلى خلف الساق.",
    alsoKnownAs: ["ألم العصب الوركي", "التهاب العصب الوركي"],
    messages: ar,
  },
};
