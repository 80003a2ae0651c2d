import type { Meta, StoryObj } from "@storybook/react-vite";
import { NotFound, SearchField } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const items = [
  {
    name: "Treatments",
    href: "/treatments",
    description: "What we do, and what it may help with.",
  },
  { name: "Prices", href: "/prices", description: "What a visit costs, and what insurers pay." },
  { name: "Find us", href: "/find-us", description: "The way here, by bus and by car." },
];

const meta = {
  title: "Sections/Frame/NotFound",
  component: NotFound,
  args: { items, phone: clinic.phone, children: <SearchField action="/search" /> },
} satisfies Meta<typeof NotFound>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Little to say: the library's words and the main pages. */
export const LittleToSay: Story = {
  args: {
    items: items.map(({ name, href }) => ({ name, href })),
    phone: undefined,
    children: undefined,
  },
};

/** Where a page has ended on purpose, say so. */
export const OwnWords: Story = {
  args: {
    heading: "We no longer offer this treatment",
    intro: "The page you had is from before 2026. These are the treatments we offer now.",
    children: undefined,
  },
};

export const Stacked: Story = { args: { layout: "stacked" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [{ name: long.word, href: "/long", description: `${long.sentence} ${long.url}` }],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    items: [
      { name: "العلاجات", href: "/ar/treatments" },
      { name: "الأسعار", href: "/ar/prices" },
    ],
    phone: arabicClinic.phone,
    children: <SearchField action="/ar/search" messages={ar} />,
    messages: ar,
  },
};
