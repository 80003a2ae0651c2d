import type { Meta, StoryObj } from "@storybook/react-vite";
import { LogoList, type Logo } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import guild from "../content/images/logo-guild.svg";
import larkfield from "../content/images/logo-larkfield.svg";
import seal from "../content/images/logo-seal.svg";
import { long } from "../content/long";

// The associations and insurers are fictional.
const items: readonly Logo[] = [
  {
    name: "Guild of Manual Therapists",
    image: { src: guild, alt: "", width: 160, height: 64 },
    href: "https://guild.example/members",
  },
  {
    name: "Larkfield Health",
    image: { src: larkfield, alt: "", width: 240, height: 48 },
    href: "https://larkfield.example",
  },
  {
    name: "Larkford Access Award",
    image: { src: seal, alt: "", width: 64, height: 64 },
    year: 2024,
  },
  { name: "Society for Sports Massage" },
];

const meta = {
  title: "Sections/Trust/LogoList",
  component: LogoList,
  args: { heading: "We belong to", items },
} satisfies Meta<typeof LogoList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const LittleToSay: Story = {
  name: "Little to say",
  args: { items: [{ name: "Society for Sports Massage" }] },
};

/** Nobody sent a file: the names are set in type. */
export const NamesAlone: Story = {
  args: { items: items.map(({ name, year }) => ({ name, year })) },
};

export const Stacked: Story = {
  args: {
    layout: "stacked",
    intro: "The links lead to where you can check that we are members.",
    items: [...items, ...items],
  },
};

/** The plates stay light. */
export const OnInk: Story = { args: { tone: "ink" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [{ name: long.word, href: "/long" }, { name: long.sentence }, ...items],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "نحن أعضاء في",
    items: [
      { ...items[0]!, name: "رابطة المعالجين" },
      { name: "غرفة المدينة", year: 2024 },
    ],
    messages: ar,
  },
};
