import type { Meta, StoryObj } from "@storybook/react-vite";
import { OutcomeList } from "clinic-ui";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/OutcomeList",
  component: OutcomeList,
  args: {
    heading: "What may get easier",
    items: [
      {
        name: "Sitting",
        description: "Many people can sit a little longer before the leg starts to ache.",
      },
      {
        name: "Sleep",
        description: "Lying on your side may hurt less, so you may wake up less often at night.",
      },
      {
        name: "Walking",
        description: "Short walks may feel easier first. Longer ones take more time.",
      },
      {
        name: "Work",
        description: "You learn how to lift, bend and rest in ways that spare your back.",
      },
    ],
  },
} satisfies Meta<typeof OutcomeList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithIntro: Story = {
  args: {
    intro: "People differ. Some notice a change after two visits, some after six, some none.",
  },
};

/** Text in paragraphs, with a link. */
export const Paragraphs: Story = {
  args: {
    items: [
      {
        name: "Sleep",
        description: (
          <>
            <p>Lying on your side may hurt less.</p>
            <p>
              We show you <a href="/sleep">how a pillow can help</a>.
            </p>
          </>
        ),
      },
      { name: "Walking", description: "Short walks may feel easier first." },
    ],
  },
};

/** The heading beside the list, on wide screens. */
export const Split: Story = { args: { layout: "split" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { heading: "What may get easier", items: [{ name: "Sitting" }, { name: "Walking" }] },
};

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      name: `Outcome ${index + 1}`,
      description: "What people may notice.",
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.word, description: long.sentence },
      { name: long.sentence, description: long.url },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "ما قد يصبح أسهل",
    items: [
      { name: "الجلوس", description: "قد تجلس وقتًا أطول قليلًا قبل أن تؤلمك الساق." },
      { name: "النوم", description: "قد يقل الألم عند النوم على الجنب." },
      { name: "المشي", description: "قد يصبح المشي القصير أسهل أولًا." },
    ],
  },
};
