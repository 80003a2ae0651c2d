import type { Meta, StoryObj } from "@storybook/react-vite";
import { RelatedPages } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect } from "storybook/test";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/RelatedPages",
  component: RelatedPages,
  args: {
    items: [
      {
        name: "Lower back pain",
        href: "/lower-back-pain",
        description: "Why it comes, and what you can do at home.",
      },
      {
        name: "Exercises for a stiff hip",
        href: "/hip-exercises",
        description: "Four of them, ten minutes in all.",
      },
      {
        name: "Your first visit",
        href: "/first-visit",
        description: "What to wear, what to bring, how long it takes.",
      },
    ],
  },
} satisfies Meta<typeof RelatedPages>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The whole row is the link's target. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const text = canvas.getByText("Four of them, ten minutes in all.");
    const { x, y } = text.getBoundingClientRect();
    await expect(document.elementFromPoint(x + 4, y + 4)).toBe(
      canvas.getByRole("link", { name: "Exercises for a stiff hip" }),
    );
  },
};

/** Titles that say enough. */
export const LabelsAlone: Story = {
  args: {
    items: [
      { name: "Lower back pain", href: "/lower-back-pain" },
      { name: "Hip pain", href: "/hip-pain" },
    ],
  },
};

/** A link in a description keeps its own target. */
export const WithLinkInDescription: Story = {
  args: {
    heading: "More about the back",
    items: [
      {
        name: "Lower back pain",
        href: "/lower-back-pain",
        description: (
          <>
            With <a href="/exercises">exercises</a>.
          </>
        ),
      },
    ],
  },
  play: async ({ canvas }) => {
    const inner = canvas.getByRole("link", { name: "exercises" });
    const { x, y, width, height } = inner.getBoundingClientRect();
    await expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(inner);
  },
};

/** The heading above the list, on wide screens too. */
export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: {
    items: [
      { name: "Prices", href: "/prices" },
      { name: "Your visit", href: "/visit" },
    ],
  },
};

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      name: `Page number ${index + 1}`,
      href: `/page-${index + 1}`,
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.word, href: "/long", description: long.sentence },
      { name: long.sentence, href: "/longer", description: long.url },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    items: [
      { name: "ألم أسفل الظهر", href: "/ar/back", description: "لماذا يأتي، وما يمكنك فعله." },
      { name: "تمارين للورك", href: "/ar/hip", description: "أربعة تمارين في عشر دقائق." },
    ],
    messages: ar,
  },
};
