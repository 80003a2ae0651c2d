import type { Meta, StoryObj } from "@storybook/react-vite";
import { SearchField } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/SearchField",
  component: SearchField,
  args: { action: "/search" },
} satisfies Meta<typeof SearchField>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** On the page with the results, with the words that were looked for. */
export const WithWords: Story = { args: { defaultValue: "lower back pain" } };

export const LongContent: Story = { args: { defaultValue: `${long.word} ${long.sentence}` } };

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { lang: "ar", messages: ar },
};
