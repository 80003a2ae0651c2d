import type { Meta, StoryObj } from "@storybook/react-vite";
import { ConditionList } from "clinic-ui";
import { expect } from "storybook/test";
import { long } from "../content/long";

const items = [
  {
    name: "Lower back pain",
    href: "/lower-back-pain",
    description: "Why it comes, and what you can do at home.",
    group: "Back",
  },
  {
    name: "Sciatica",
    href: "/sciatica",
    description: "Pain from the back down the leg.",
    group: "Back",
  },
  { name: "A stiff upper back", href: "/upper-back", group: "Back" },
  {
    name: "Stiff neck",
    href: "/stiff-neck",
    description: "When turning your head hurts.",
    group: "Neck and head",
  },
  { name: "Tension headache", href: "/headache", group: "Neck and head" },
  { name: "Frozen shoulder", href: "/frozen-shoulder", group: "Shoulder and arm" },
  { name: "Tennis elbow", href: "/tennis-elbow", group: "Shoulder and arm" },
  { name: "Runner’s knee", href: "/runners-knee", group: "Leg and foot" },
  { name: "A sprained ankle", href: "/ankle", group: "Leg and foot" },
  { name: "Heel pain", href: "/heel-pain", group: "Leg and foot" },
];
const ungrouped = items.map((item) => ({ ...item, group: undefined }));

const meta = {
  title: "Sections/Condition and treatment/ConditionList",
  component: ConditionList,
  args: { heading: "What we help with", items },
} satisfies Meta<typeof ConditionList>;

export default meta;

type Story = StoryObj<typeof meta>;

/** By parts of the body. The whole row is the link's target. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const { x, y } = canvas.getByText("When turning your head hurts.").getBoundingClientRect();
    await expect(document.elementFromPoint(x + 4, y + 4)).toBe(
      canvas.getByRole("link", { name: "Stiff neck" }),
    );
  },
};

export const LittleToSay: Story = {
  name: "Little to say",
  args: { items: [{ name: "Back pain" }, { name: "Stiff necks" }] },
};

/** A few, without groups: beside the heading. */
export const Few: Story = { args: { items: ungrouped.slice(0, 3) } };

/** Names alone, read down each column. */
export const WithoutGroups: Story = {
  args: { items: ungrouped.map((item) => ({ ...item, description: undefined })) },
};

export const WithIntro: Story = {
  args: {
    intro: "Not in the list? Ask us, and we say whether we can help, or who can.",
    actions: <a href="/contact">Ask us</a>,
  },
};

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.word, href: "/long", description: long.sentence, group: long.word },
      { name: long.sentence, href: "/longer", description: long.url, group: long.sentence },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "بماذا نساعد",
    items: [
      { name: "ألم أسفل الظهر", href: "/ar/back", description: "لماذا يأتي.", group: "الظهر" },
      { name: "عرق النسا", href: "/ar/sciatica", group: "الظهر" },
      { name: "تيبس الرقبة", href: "/ar/neck", group: "الرقبة والرأس" },
    ],
  },
};
