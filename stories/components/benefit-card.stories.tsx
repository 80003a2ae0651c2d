import type { Meta, StoryObj } from "@storybook/react-vite";
import { BenefitCard, Section } from "clinic-ui";
import { expect } from "storybook/test";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/BenefitCard",
  component: BenefitCard,
  args: {
    name: "You may sleep better",
    description:
      "Pain wakes many people at night. After a massage some find it easier to lie still and to drift off.",
  },
  decorators: [
    (Story, { args }) => (
      <Section
        layout="split"
        lang={args.lang}
        heading={args.lang === "ar" ? "كيف قد يساعد التدليك؟" : "How may massage help?"}
      >
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof BenefitCard>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithNumber: Story = { args: { number: 2 } };

/** A drawing in lines of `currentColor` takes the accent of every theme. */
export const WithIcon: Story = {
  args: {
    icon: (
      <svg viewBox="0 0 48 48" width="48" fill="none" stroke="currentColor" strokeWidth="1.75">
        <path strokeLinecap="round" d="M31 6a18.5 18.5 0 1 0 11 26A15.5 15.5 0 0 1 31 6M4 44h40" />
      </svg>
    ),
  },
};

export const WithEvidence: Story = {
  args: {
    name: "Less pain for a while",
    description:
      "Massage may ease pain in the lower back for some days or weeks. It works best beside exercise.",
    evidence: "NICE guideline NG59, 2020",
  },
};

/** The whole card is the link's target; a link in the evidence keeps its own. */
export const WithSourceLink: Story = {
  args: {
    ...WithEvidence.args,
    href: "/less-pain",
    evidence: <a href="https://www.nice.org.uk/guidance/ng59">NICE guideline NG59, 2020</a>,
  },
  play: async ({ canvas }) => {
    const source = canvas.getByRole("link", { name: "NICE guideline NG59, 2020" });
    const { x, y, width, height } = source.getBoundingClientRect();
    await expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(source);
  },
};

/** One link, named by the heading. The whole card is its target. */
export const WithLink: Story = { args: { href: "/sleep" } };

/** Every part at once, to show where each stands. */
export const Everything: Story = {
  args: { ...WithIcon.args, ...WithEvidence.args, number: 1, href: "/less-pain" },
};

export const BodyAsChildren: Story = {
  args: {
    description: undefined,
    children: (
      <>
        Pain wakes many people at night. After a massage <strong>some</strong> find it easier to lie
        still.
      </>
    ),
  },
};

export const HeadingAlone: Story = { args: { description: undefined } };

export const LongContent: Story = {
  args: {
    name: `${long.word}: ${long.sentence}`,
    description: `${long.sentence} ${long.sentence}`,
    number: "1,000,000",
    evidence: long.url,
    href: "/long",
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    number: 2,
    name: "قد تنام نومًا أفضل",
    description:
      "يوقظ الألم كثيرًا من الناس ليلًا. بعد التدليك يجد بعضهم أن الاستلقاء بهدوء والنوم أسهل.",
    evidence: "إرشادات NICE رقم NG59، سنة 2020",
    href: "/ar/sleep",
  },
};
