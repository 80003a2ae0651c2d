import type { Meta, StoryObj } from "@storybook/react-vite";
import { LanguageSwitcher, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const items = [
  { lang: "en", label: "English", href: "/sciatica", current: true },
  { lang: "es", label: "Español", href: "/es/sciatica" },
  { lang: "ar", label: "العربية", href: "/ar/sciatica" },
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
      { lang: "cy", label: "Cymraeg", href: "/cy/sciatica" },
      { lang: "de", label: "Deutsch", href: "/de/sciatica" },
      { lang: "fr", label: "Français", href: "/fr/sciatica" },
      { lang: "pl", label: "Polski", href: "/pl/sciatica" },
      { lang: "pt", label: "Português", href: "/pt/sciatica" },
      { lang: "ur", label: "اردو", href: "/ur/sciatica" },
      { lang: "zh", label: "中文", href: "/zh/sciatica" },
    ],
  },
};

export const LongContent: Story = {
  args: { items: [...items, { lang: "de", label: long.word, href: "/de/sciatica" }] },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    items: items.map((item) => ({ ...item, current: item.lang === "ar" })),
    messages: ar,
  },
};

export const AllThemes: Story = { tags: ["all-themes"] };
