import type { Meta, StoryObj } from "@storybook/react-vite";
import { LanguageSwitcher, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const items = [
  { lang: "en", name: "English", href: "/sciatica", current: true },
  { lang: "es", name: "Español", href: "/es/sciatica" },
  { lang: "ar", name: "العربية", href: "/ar/sciatica" },
];

const meta = {
  title: "Sections/Frame/LanguageSwitcher",
  component: LanguageSwitcher,
  args: { items },
  decorators: [
    (Story) => (
      <Section>
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof LanguageSwitcher>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The least: this language and another. */
export const TwoLanguages: Story = { args: { items: items.slice(0, 2) } };

/** They wrap, and keep their order. */
export const ManyLanguages: Story = {
  args: {
    items: [
      ...items,
      { lang: "cy", name: "Cymraeg", href: "/cy/sciatica" },
      { lang: "de", name: "Deutsch", href: "/de/sciatica" },
      { lang: "fr", name: "Français", href: "/fr/sciatica" },
      { lang: "pl", name: "Polski", href: "/pl/sciatica" },
      { lang: "pt", name: "Português", href: "/pt/sciatica" },
      { lang: "ur", name: "اردو", href: "/ur/sciatica" },
      { lang: "zh", name: "中文", href: "/zh/sciatica" },
    ],
  },
};

export const LongContent: Story = {
  args: { items: [...items, { lang: "de", name: long.word, href: "/de/sciatica" }] },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    items: items.map((item) => ({ ...item, current: item.lang === "ar" })),
    messages: ar,
  },
};
