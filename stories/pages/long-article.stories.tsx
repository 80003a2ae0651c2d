import type { Meta, StoryObj } from "@storybook/react-vite";
import { LongArticle } from "./long-article";

const meta = {
  title: "Pages/Long article",
  component: LongArticle,
  // A page to copy from, not a component to import.
  tags: ["!manifest"],
} satisfies Meta<typeof LongArticle>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The same page, mirrored. */
export const RightToLeft: Story = { globals: { direction: "rtl" } };
