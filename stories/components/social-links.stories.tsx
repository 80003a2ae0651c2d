import type { Meta, StoryObj } from "@storybook/react-vite";
import { SocialLinks } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/SocialLinks",
  component: SocialLinks,
  args: { items: clinic.profiles },
} satisfies Meta<typeof SocialLinks>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Little to say: one site. */
export const LittleToSay: Story = { args: { items: clinic.profiles.slice(0, 1) } };

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      name: `Network ${index + 1}`,
      href: `https://network${index + 1}.example/rowanyard`,
    })),
  },
};

export const LongContent: Story = {
  args: {
    items: [
      { name: long.word, href: long.url },
      { name: long.sentence, href: long.url },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { lang: "ar", messages: ar },
};
