import type { Meta, StoryObj } from "@storybook/react-vite";
import { Breadcrumbs } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/Breadcrumbs",
  component: Breadcrumbs,
  args: {
    items: [
      { name: "Home", href: "/" },
      { name: "Conditions", href: "/conditions" },
      { name: "Sciatica" },
    ],
  },
} satisfies Meta<typeof Breadcrumbs>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A step that has no page of its own is text. */
export const StepWithoutPage: Story = {
  args: {
    items: [{ name: "Home", href: "/" }, { name: "Treatments" }, { name: "Deep tissue massage" }],
  },
};

/** One step below the home page. */
export const TwoPages: Story = {
  args: { items: [{ name: "Home", href: "/" }, { name: "Prices" }] },
};

/** A long way goes on in a second line where it must; no line begins with an angle. */
export const ManyPages: Story = {
  args: {
    items: [
      { name: "Home", href: "/" },
      { name: "Conditions", href: "/conditions" },
      { name: "Back and neck", href: "/conditions/back-and-neck" },
      { name: "Lower back pain", href: "/conditions/lower-back-pain" },
      { name: "Sciatica", href: "/conditions/sciatica" },
      { name: "Sleeping with sciatica" },
    ],
  },
};

export const LongContent: Story = {
  args: {
    items: [{ name: long.word, href: "/" }, { name: long.url }, { name: long.sentence }],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    items: [
      { name: "الصفحة الرئيسية", href: "/ar" },
      { name: "الحالات", href: "/ar/conditions" },
      { name: "عرق النسا" },
    ],
    messages: ar,
  },
};
