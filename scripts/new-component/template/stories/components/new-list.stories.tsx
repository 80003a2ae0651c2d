import type { Meta, StoryObj } from "@storybook/react-vite";
import { NewList } from "clinic-ui";
import { long } from "../content/long";

const meta = {
  title: "Sections/New group/NewList",
  component: NewList,
  args: {
    heading: "TODO: the visitor's question?",
    items: [
      { name: "TODO: the first", description: "A sentence about it." },
      { name: "TODO: the second", description: "A sentence about it." },
      { name: "TODO: the third" },
    ],
  },
} satisfies Meta<typeof NewList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithIntro: Story = { args: { intro: "TODO: what to know before the list." } };

/** Text in paragraphs, with a link. */
export const Paragraphs: Story = {
  args: {
    items: [
      {
        name: "TODO: the first",
        description: (
          <>
            <p>A sentence about it.</p>
            <p>
              Another, <a href="/about">with a link</a>.
            </p>
          </>
        ),
      },
      { name: "TODO: the second", description: "A sentence about it." },
    ],
  },
};

/** The heading beside the list, on wide screens. */
export const Split: Story = { args: { layout: "split" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const OneItem: Story = {
  args: { items: [{ name: "TODO: the first", description: "A sentence about it." }] },
};

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      name: `Item ${index + 1}`,
      description: "A sentence about it.",
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

// TODO: the clinic's own words in Arabic.
export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "سؤال الزائر؟",
    items: [
      { name: "الأول", description: "جملة قصيرة عنه." },
      { name: "الثاني", description: "جملة قصيرة عنه." },
    ],
  },
};
