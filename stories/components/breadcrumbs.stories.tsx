import type { Meta, StoryObj } from "@storybook/react-vite";
import { Breadcrumbs } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/Breadcrumbs",
  component: Breadcrumbs,
  args: {
    items: [
      { label: "Home", href: "/" },
      { label: "Conditions", href: "/conditions" },
      { label: "Sciatica" },
    ],
  },
} satisfies Meta<typeof Breadcrumbs>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A step that has no page of its own is text. */
export const StepWithoutPage: Story = {
  args: {
    items: [
      { label: "Home", href: "/" },
      { label: "Treatments" },
      { label: "Deep tissue massage" },
    ],
  },
};

/** One step below the home page. */
export const TwoPages: Story = {
  args: { items: [{ label: "Home", href: "/" }, { label: "Prices" }] },
};

/** A long way goes on in a second line where it must; no line begins with an angle. */
export const ManyPages: Story = {
  args: {
    items: [
      { label: "Home", href: "/" },
      { label: "Conditions", href: "/conditions" },
      { label: "Back and neck", href: "/conditions/back-and-neck" },
      { label: "Lower back pain", href: "/conditions/lower-back-pain" },
      { label: "Sciatica", href: "/conditions/sciatica" },
      { label: "Sleeping with sciatica" },
    ],
  },
};

export const LongContent: Story = {
  args: {
    items: [{ label: long.word, href: "/" }, { label: long.url }, { label: long.sentence }],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    items: [
      { label: "الصفحة الرئيسية", href: "/ar" },
      { label: "الحالات", href: "/ar/conditions" },
      { label: "عرق النسا" },
    ],
    messages: ar,
  },
};

export const AllThemes: Story = { tags: ["all-themes"] };
