import type { Meta, StoryObj } from "@storybook/react-vite";
import { PageHeader, ThreadFigure } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";
import { yard } from "../content/place";

const meta = {
  title: "Sections/Home and articles/PageHeader",
  component: PageHeader,
  args: {
    breadcrumbs: [
      { name: "Home", href: "/" },
      { name: "The clinic", href: "/clinic" },
      { name: "Our rooms" },
    ],
    heading: "Three quiet rooms around a yard",
    intro: "Where you wait, where we treat you, and where you can sit for a while afterwards.",
  },
  decorators: [
    (Story) => (
      <main>
        <Story />
      </main>
    ),
  ],
} satisfies Meta<typeof PageHeader>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A photo reaches from the header's background down onto the page's. */
export const WithPhoto: Story = { args: { image: yard } };

/** A drawing stands beside the words. */
export const WithDrawing: Story = { args: { image: <ThreadFigure /> } };

/** A line of facts, as an article has. */
export const WithNote: Story = {
  args: {
    breadcrumbs: [
      { name: "Home", href: "/" },
      { name: "Articles", href: "/articles" },
      { name: "Sitting less" },
    ],
    heading: "How to sit less at work",
    intro: "Small breaks may ease a stiff back. Here are five that need no equipment.",
    note: "Last changed on 2 September 2026. It takes about four minutes to read.",
  },
};

/** A title and nothing else. */
export const LittleToSay: Story = {
  args: { heading: "Prices", breadcrumbs: undefined, intro: undefined },
};

export const OnThePagesBackground: Story = { args: { tone: "plain" } };

export const LongContent: Story = {
  args: {
    breadcrumbs: [
      { name: long.word, href: "/long" },
      { name: long.sentence, href: "/longer" },
      { name: long.word },
    ],
    heading: `${long.word}: ${long.sentence}`,
    intro: `${long.sentence} ${long.url}`,
    note: long.url,
    image: yard,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    breadcrumbs: [
      { name: "الرئيسية", href: "/ar" },
      { name: "العيادة", href: "/ar/clinic" },
      { name: "غرفنا" },
    ],
    heading: "ثلاث غرف هادئة حول ساحة",
    intro: "أين تنتظر، وأين نعالجك، وأين يمكنك أن تجلس قليلًا بعد ذلك.",
    image: <ThreadFigure />,
    messages: ar,
  },
};
