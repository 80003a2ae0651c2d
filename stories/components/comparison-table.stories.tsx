import type { Meta, StoryObj } from "@storybook/react-vite";
import { ComparisonTable } from "clinic-ui";
import { expect, within } from "storybook/test";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/ComparisonTable",
  component: ComparisonTable,
  args: {
    heading: "Which massage suits me?",
    caption: "Four kinds of massage that we give. You can change your mind on the day.",
    columns: ["Massage", "What it feels like", "Time", "May suit you if"],
    items: [
      {
        name: "Swedish",
        cells: ["Long, gliding strokes, light", "60 minutes", "it is your first massage"],
      },
      {
        name: "Deep tissue",
        cells: [
          "Slow and firm; it may be sore for a day",
          "45 minutes",
          "a muscle has been tight for a long time",
        ],
      },
      {
        name: "Medical",
        cells: [
          "Work on one problem, with a check of how you move",
          "45 minutes",
          "a doctor has looked at your pain",
        ],
      },
      {
        name: "Reflexology",
        cells: ["Thumbs press the soles of your feet", "30 minutes", "you want to stay dressed"],
      },
    ],
  },
} satisfies Meta<typeof ComparisonTable>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const OnSoftGround: Story = { args: { tone: "soft" } };

/** Each row is a block. The table stays a table for a screen reader. */
export const OnPhone: Story = {
  globals: { viewport: { value: "mobile1" } },
  play: async ({ canvas }) => {
    const table = canvas.getByRole("table");
    await expect(within(table).getAllByRole("columnheader")).toHaveLength(4);
    const row = within(table).getByRole("rowheader", { name: "Swedish" });
    const [feel] = within(table).getAllByRole("cell");
    await expect(getComputedStyle(feel!, "::before").content).toContain("What it feels like");
    await expect(feel!.getBoundingClientRect().top).toBeGreaterThanOrEqual(
      row.getBoundingClientRect().bottom,
    );
  },
};

/** The smallest table: what the rows are, and one fact. */
export const TwoColumns: Story = {
  args: {
    caption: "How long each massage lasts.",
    columns: ["Massage", "Time"],
    items: [
      { name: "Swedish", cells: ["60 minutes"] },
      { name: "Reflexology", cells: ["30 minutes"] },
    ],
  },
};

export const LittleToSay: Story = {
  name: "Little to say",
  args: { items: [{ name: "Swedish", cells: ["Light", "60 minutes", "it is your first"] }] },
};

export const ManyRows: Story = {
  args: {
    items: Array.from({ length: 16 }, (_, index) => ({
      name: `Massage number ${index + 1}`,
      cells: ["Light", "60 minutes", "it is your first"],
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    caption: long.sentence,
    columns: ["Massage", long.word, long.sentence, "Time"],
    items: [
      { name: long.word, cells: [long.sentence, long.url, "60 minutes"] },
      { name: long.sentence, cells: [long.word, long.sentence, "45 minutes"] },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "أي تدليك يناسبني؟",
    caption: "نوعان من التدليك نقدمهما.",
    columns: ["التدليك", "كيف تشعر به", "المدة"],
    items: [
      { name: "سويدي", cells: ["حركات طويلة وخفيفة", "60 دقيقة"] },
      { name: "الأنسجة العميقة", cells: ["بطيء وقوي", "45 دقيقة"] },
    ],
  },
};
