import type { Meta, StoryObj } from "@storybook/react-vite";
import { Section, TechniqueCard } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect } from "storybook/test";
import deepTissue from "../content/images/deep-tissue-massage.svg";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/TechniqueCard",
  component: TechniqueCard,
  args: {
    name: "Deep tissue massage",
    description: "Slow, firm strokes that reach the muscles under the surface.",
    duration: 60,
    pressure: "firm",
    suitsFor: "muscles that have been tight for a long time",
    notFor: "brittle bones, or if you take blood thinners",
  },
  decorators: [
    (Story, { args }) => (
      <Section
        layout="split"
        lang={args.lang}
        heading={args.lang === "ar" ? "تدليك نقدمه" : "A massage that we give"}
      >
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof TechniqueCard>;

export default meta;

type Story = StoryObj<typeof meta>;

const image = {
  src: deepTissue,
  alt: "Three fingertips press into layers of muscle.",
  width: 400,
  height: 300,
};

export const Default: Story = {};

/** One of the three bars is strong, and the word says the same. */
export const LightPressure: Story = {
  args: {
    name: "Swedish massage",
    description: "Long, gliding strokes and gentle kneading over the whole body.",
    pressure: "light",
    suitsFor: "a first massage, stress, stiff muscles",
    notFor: "a fever, or skin that is broken or sore",
  },
};

export const MediumPressure: Story = {
  args: {
    name: "Medical massage",
    description: "Work on one problem, planned with you after a check of how you move.",
    duration: 45,
    pressure: "medium",
    suitsFor: "sciatica, or pain that a doctor has looked at",
    notFor: undefined,
  },
};

export const FirmPressure: Story = { args: { pressure: "firm" } };

/** A number is minutes, and gets its word in the language of the messages. */
export const DurationAsNumber: Story = { args: { duration: 90, pressure: undefined } };

/** Words tell a range of minutes. */
export const DurationInWords: Story = { args: { duration: "45 to 60 minutes" } };

export const WithImage: Story = { args: { image } };

/** One link, named by the technique. The whole card is its target. */
export const WithLink: Story = { args: { image, href: "/deep-tissue-massage" } };

/** A link in the text keeps its own target. */
export const WithLinkInText: Story = {
  args: {
    href: "/deep-tissue-massage",
    notFor: (
      <>
        brittle bones, or if you take <a href="/blood-thinners">blood thinners</a>
      </>
    ),
  },
  play: async ({ canvas }) => {
    const inner = canvas.getByRole("link", { name: "blood thinners" });
    const { x, y, width, height } = inner.getBoundingClientRect();
    await expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(inner);
  },
};

/** What is not given takes no room. */
export const SummaryAlone: Story = {
  args: { duration: undefined, pressure: undefined, suitsFor: undefined, notFor: undefined },
};

export const FactsAlone: Story = {
  args: { description: undefined, suitsFor: undefined, notFor: undefined },
};

export const LongContent: Story = {
  args: {
    name: `${long.word}: ${long.sentence}`,
    description: `${long.sentence} ${long.sentence}`,
    duration: long.sentence,
    suitsFor: long.word,
    notFor: long.url,
    image,
    href: "/long",
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    name: "تدليك الأنسجة العميقة",
    description: "حركات بطيئة وقوية تصل إلى العضلات تحت السطح.",
    duration: 45,
    pressure: "medium",
    suitsFor: "العضلات المشدودة منذ زمن طويل",
    notFor: "هشاشة العظام، أو من يتناول مميعات الدم",
    image: { ...image, alt: "ثلاث أصابع تضغط على طبقات العضلات." },
    href: "/ar/deep-tissue",
    messages: ar,
  },
};
