import type { Meta, StoryObj } from "@storybook/react-vite";
import { HomePage, HomePageLittleToSay } from "./home-page";

const meta = {
  title: "Pages/Home page",
  component: HomePage,
  // A page to copy from, not a component to import.
  tags: ["!manifest"],
} satisfies Meta<typeof HomePage>;

export default meta;

export const Default: StoryObj<typeof meta> = {};

/** The least that a home page needs. */
export const LittleToSay: StoryObj<typeof meta> = {
  name: "Little to say",
  render: () => <HomePageLittleToSay />,
};
