import type { Meta, StoryObj } from "@storybook/react-vite";
import { AlternativesList } from "clinic-ui";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/AlternativesList",
  component: AlternativesList,
  args: {
    heading: "What else may help",
    intro: "Massage is one way of several. They can go together.",
    items: [
      {
        name: "Moving a little",
        description: "Short walks, several times a day, often help most.",
      },
      {
        name: "Heat",
        description: "A warm bottle on the lower back for 15 minutes may ease the ache.",
      },
      {
        name: "Exercises",
        description: "A physiotherapist can show you three or four that fit you.",
        href: "/exercises",
      },
      {
        name: "Pain relief",
        description: "A pharmacist can tell you what you can take, and for how long.",
      },
    ],
  },
} satisfies Meta<typeof AlternativesList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Names that explain themselves. */
export const NamesAlone: Story = {
  args: { items: [{ name: "Short walks" }, { name: "Heat" }, { name: "Exercises" }] },
};

/** A name may lead to a page about it. */
export const WithLinks: Story = {
  args: {
    items: [
      { name: "Exercises", href: "/exercises", description: "Three or four that fit you." },
      { name: "Physiotherapy", href: "/physiotherapy", description: "A plan over some weeks." },
    ],
  },
};

/** The heading above the list, on wide screens too. */
export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: {
    heading: "What else may help",
    intro: undefined,
    items: [{ name: "Walking" }, { name: "Warmth" }, { name: "Exercise" }],
  },
};

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      name: `Alternative ${index + 1}`,
      description: "What it may do.",
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.word, description: long.sentence, href: "/long" },
      { name: long.sentence, description: long.url },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "ما قد يساعد أيضًا",
    intro: "التدليك طريقة من عدة طرق.",
    items: [
      { name: "الحركة قليلًا", description: "المشي القصير عدة مرات في اليوم." },
      { name: "الدفء", description: "قربة دافئة على أسفل الظهر لمدة 15 دقيقة." },
      { name: "التمارين", description: "يعلمك المعالج تمارين تناسبك.", href: "/ar/exercises" },
    ],
  },
};
