import type { Meta, StoryObj } from "@storybook/react-vite";
import { ReviewedBy, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { long } from "../content/long";
import { ana, tom } from "../content/practitioners";

const meta = {
  title: "Sections/Trust/ReviewedBy",
  component: ReviewedBy,
  args: {
    author: ana,
    reviewer: tom,
    published: "2026-03-14",
    lastReviewed: "2026-09-02",
    nextReview: "2028-09-02",
  },
  decorators: [
    (Story, { args }) => (
      <Section lang={args.lang} heading={args.lang === "ar" ? "عرق النسا" : "Sciatica"}>
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof ReviewedBy>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** What is missing is left out with its word. */
export const CheckedOnly: Story = {
  args: { author: undefined, published: undefined, nextReview: undefined },
};

export const DatesOnly: Story = { args: { author: undefined, reviewer: undefined } };

export const OneDate: Story = {
  args: {
    author: undefined,
    reviewer: undefined,
    published: undefined,
    nextReview: undefined,
  },
};

/** Dates are written as the language of the messages writes them. */
export const InSpanish: Story = {
  args: {
    lang: "es",
    author: { ...ana, jobTitle: "Masajista" },
    reviewer: { ...tom, jobTitle: "Fisioterapeuta" },
    messages: es,
  },
};

/** Beside a text, the facts stand under one another. */
export const InTheMargin: Story = {
  decorators: [
    (Story) => (
      <Section headingLevel={3} layout="split" heading="What is sciatica?" intro={<Story />}>
        <p>
          Pain that runs from the lower back through the buttock and down one leg. It comes when
          something presses on the sciatic nerve or irritates it.
        </p>
      </Section>
    ),
  ],
};

export const LongContent: Story = {
  args: {
    author: { name: long.word, jobTitle: long.sentence, href: "/long" },
    reviewer: { name: long.sentence },
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    author: { name: "آنا فيريرا", jobTitle: "معالجة بالتدليك", href: "/ar/team/ana" },
    reviewer: { name: "توم أوكافور", jobTitle: "أخصائي علاج طبيعي" },
    messages: ar,
  },
};
