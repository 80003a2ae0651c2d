import type { Meta, StoryObj } from "@storybook/react-vite";
import { LandingPage } from "./landing-page";
import { LandingPageArabic } from "./landing-page-arabic";

const meta = {
  title: "Pages/Landing page",
  component: LandingPage,
  // A page to copy from, not a component to import.
  tags: ["!manifest"],
} satisfies Meta<typeof LandingPage>;

export default meta;

export const Default: StoryObj<typeof meta> = {};

/** The whole page in Arabic, with the library's Arabic words. */
export const Arabic: StoryObj<typeof meta> = {
  globals: { direction: "rtl" },
  render: () => <LandingPageArabic />,
};
