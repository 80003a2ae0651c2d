import type { Meta, StoryObj } from "@storybook/react-vite";
import { TechniquePage } from "./technique-page";

const meta = {
  title: "Pages/Technique page",
  component: TechniquePage,
  // A page to copy from, not a component to import.
  tags: ["!manifest"],
} satisfies Meta<typeof TechniquePage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The same page mirrored. */
export const RightToLeft: Story = { globals: { direction: "rtl" } };
