import type { Meta, StoryObj } from "@storybook/react-vite";
import { OnThisPage, Prose, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/OnThisPage",
  component: OnThisPage,
  args: {
    items: [
      { name: "What massage does for a sore back", href: "#massage" },
      { name: "Common signs", href: "#signs" },
      { name: "Three ways massage may help", href: "#help" },
      { name: "When to see a doctor", href: "#doctor" },
      { name: "Questions", href: "#questions" },
    ],
  },
  decorators: [
    (Story, { args }) => (
      <Section lang={args.lang}>
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof OnThisPage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Words and rank of its heading are yours. */
export const OwnHeading: Story = { args: { heading: "In this guide", headingLevel: 3 } };

/** In a narrow column of the page's own, the list has one column. */
export const BesideText: Story = {
  decorators: [
    (Story) => (
      <Section layout="split" heading={<span id="signs">Common signs</span>} intro={<Story />}>
        <Prose>
          <p>
            Most back pain comes and goes. It often starts after a long day at a desk, after
            lifting, or for no reason that anyone can find.
          </p>
          <p>
            You may feel stiff in the morning and looser once you have moved about. That is common,
            and most people feel better within a few weeks.
          </p>
        </Prose>
      </Section>
    ),
  ],
};

export const TwoParts: Story = {
  args: {
    items: [
      { name: "Signs", href: "#signs" },
      { name: "When to see a doctor", href: "#doctor" },
    ],
  },
};

/** A wide place gives it more columns. */
export const ManyParts: Story = {
  args: {
    items: Array.from({ length: 24 }, (_, index) => ({
      name: `Part number ${index + 1}`,
      href: `#part-${index + 1}`,
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.word, href: "#word" },
      { name: long.sentence, href: "#sentence" },
      { name: long.url, href: "#url" },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    items: [
      { name: "ما هي الأعراض؟", href: "#signs" },
      { name: "كيف قد يساعد التدليك؟", href: "#help" },
      { name: "متى تزور الطبيب", href: "#doctor" },
    ],
    messages: ar,
  },
};
