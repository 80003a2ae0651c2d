import type { Meta, StoryObj } from "@storybook/react-vite";
import { PractitionerPage } from "./practitioner-page";

const meta = {
  title: "Pages/Practitioner page",
  component: PractitionerPage,
  // A page to copy from, not a component to import.
  tags: ["!manifest"],
} satisfies Meta<typeof PractitionerPage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
