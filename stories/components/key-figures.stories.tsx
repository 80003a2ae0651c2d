import type { Meta, StoryObj } from "@storybook/react-vite";
import { KeyFigures, type KeyFigure } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";
import { sources } from "../content/sources";

const items: readonly KeyFigure[] = [
  { value: "1998", name: "is the year we opened", source: "clinic" },
  { value: 9, name: "people on our team, who speak nine languages", source: "clinic" },
  { value: 4, name: "rooms, all on the ground floor", source: "clinic" },
  { value: 60, name: "minutes for a first visit", source: "clinic" },
];

const meta = {
  title: "Sections/Trust/KeyFigures",
  component: KeyFigures,
  args: { heading: "Rowan Yard in figures", items },
} satisfies Meta<typeof KeyFigures>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const LittleToSay: Story = { name: "Little to say", args: { items: [items[0]!] } };

export const Two: Story = { args: { items: items.slice(0, 2) } };

/** What the clinic does not know of itself has its source. */
export const WithSource: Story = {
  args: {
    heading: "How long does it take?",
    intro: "Most people feel better without an operation.",
    items: [
      {
        value: "4 to 6",
        name: "weeks: in most people sciatica gets better within this time",
        source: sources.nhsSciatica,
      },
      { value: 45, name: "minutes is a visit with us", source: "clinic" },
      { value: 3, name: "visits, then we look again whether it helps", source: "clinic" },
    ],
  },
};

export const Six: Story = {
  args: {
    items: [
      ...items,
      { value: 1240, name: "people came to us in 2025", source: "clinic" },
      { value: 2, name: "bus lines stop at the door", source: "clinic" },
    ],
  },
};

export const OnInk: Story = { args: { tone: "ink" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      {
        value: long.word,
        name: long.sentence,
        source: { name: long.sentence, publisher: long.word, year: 2024, href: long.url },
      },
      { value: 12345, name: long.word, source: "clinic" },
      { value: 12, name: long.url, source: "clinic" },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "عيادتنا في أرقام",
    items: [
      { value: 9, name: "أشخاص في فريقنا", source: "clinic" },
      { value: 1240, name: "زاروا عيادتنا في عام ٢٠٢٥", source: "clinic" },
      { value: 4, name: "غرف في الطابق الأرضي", source: "clinic" },
    ],
    messages: ar,
  },
};
