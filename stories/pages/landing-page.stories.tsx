import type { Meta, StoryObj } from "@storybook/react-vite";
import { LandingPage } from "./landing-page";

const meta = {
  title: "Pages/Landing page",
  component: LandingPage,
} satisfies Meta<typeof LandingPage>;

export default meta;

export const Default: StoryObj<typeof meta> = {};
