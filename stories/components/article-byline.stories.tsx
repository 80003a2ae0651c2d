import type { Meta, StoryObj } from "@storybook/react-vite";
import { ArticleByline, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";
import { ana, tom } from "../content/practitioners";

const meta = {
  title: "Sections/Home and articles/ArticleByline",
  component: ArticleByline,
  args: { author: tom, published: "2026-11-12", updated: "2026-11-20", readingTime: 5 },
  decorators: [
    (Story, { args }) => (
      <Section
        lang={args.lang}
        headingLevel={1}
        heading={args.lang === "ar" ? "ظهر مؤلم" : "What a sore back needs on the first day"}
      >
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof ArticleByline>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const LittleToSay: Story = {
  name: "Little to say",
  args: { author: undefined, updated: undefined, readingTime: undefined },
};

export const WithoutPhoto: Story = { args: { author: { ...ana, image: undefined } } };

/** A guest, who has no page. */
export const NameAlone: Story = {
  args: { author: { name: "Helen Bright" }, updated: undefined, readingTime: undefined },
};

export const LongContent: Story = {
  args: { author: { ...tom, name: long.word, jobTitle: long.sentence } },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    author: { ...ana, name: "ماريا سالم", jobTitle: "معالجة بالتدليك" },
    messages: ar,
  },
};
