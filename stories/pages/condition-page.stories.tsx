import type { Meta, StoryObj } from "@storybook/react-vite";
import { ConditionPage } from "./condition-page";

const meta = {
  title: "Pages/Condition page",
  component: ConditionPage,
  // A page to copy from, not a component to import.
  tags: ["!manifest"],
} satisfies Meta<typeof ConditionPage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The same page, mirrored. */
export const RightToLeft: Story = { globals: { direction: "rtl" } };
