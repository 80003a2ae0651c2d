import type { Meta, StoryObj } from "@storybook/react-vite";
import { QuestionsPage } from "./questions-page";

const meta = {
  title: "Pages/Questions page",
  component: QuestionsPage,
  // A page to copy from, not a component to import.
  tags: ["!manifest"],
} satisfies Meta<typeof QuestionsPage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The same page, mirrored. */
export const RightToLeft: Story = { globals: { direction: "rtl" } };
