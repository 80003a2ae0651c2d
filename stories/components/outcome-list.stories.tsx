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
        term: "Sitting",
        text: "Many people can sit a little longer before the leg starts to ache.",
      },
      {
        term: "Sleep",
        text: "Lying on your side may hurt less, so you may wake up less often at night.",
      },
      { term: "Walking", text: "Short walks may feel easier first. Longer ones take more time." },
      { term: "Work", text: "You learn how to lift, bend and rest in ways that spare your back." },
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
        term: "Sleep",
        text: (
          <>
            <p>Lying on your side may hurt less.</p>
            <p>
              We show you <a href="/sleep">how a pillow can help</a>.
            </p>
          </>
        ),
      },
      { term: "Walking", text: "Short walks may feel easier first." },
    ],
  },
};

/** The heading beside the list, on wide screens. */
export const Split: Story = { args: { layout: "split" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const OneItem: Story = {
  args: { items: [{ term: "Sleep", text: "Lying on your side may hurt less." }] },
};

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      term: `Outcome ${index + 1}`,
      text: "What people may notice.",
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { term: long.word, text: long.sentence },
      { term: long.sentence, text: long.url },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "ما قد يصبح أسهل",
    items: [
      { term: "الجلوس", text: "قد تجلس وقتًا أطول قليلًا قبل أن تؤلمك الساق." },
      { term: "النوم", text: "قد يقل الألم عند النوم على الجنب." },
      { term: "المشي", text: "قد يصبح المشي القصير أسهل أولًا." },
    ],
  },
};

export const AllThemes: Story = { tags: ["all-themes"] };
