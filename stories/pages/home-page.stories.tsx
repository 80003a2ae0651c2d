import type { Meta, StoryObj } from "@storybook/react-vite";
import { HomePageLittleToSay } from "./home-page";

const meta = {
  title: "Pages/Home page",
  component: HomePageLittleToSay,
  // A page to copy from, not a component to import.
  tags: ["!manifest"],
} satisfies Meta<typeof HomePageLittleToSay>;

export default meta;

/** The least that a home page needs. */
export const LittleToSay: StoryObj<typeof meta> = { name: "Little to say" };
