import type { Meta, StoryObj } from "@storybook/react-vite";
import { NotFoundPage } from "./not-found-page";

const meta = {
  title: "Pages/Not found page",
  component: NotFoundPage,
  // A page to copy from, not a component to import.
  tags: ["!manifest"],
} satisfies Meta<typeof NotFoundPage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
