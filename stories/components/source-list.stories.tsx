import type { Meta, StoryObj } from "@storybook/react-vite";
import { SourceList } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";
import { sources } from "../content/sources";

const nhs = sources.nhsSciatica;
const nice = sources.niceNg59;

const who = {
  name: "WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings",
  publisher: "World Health Organization",
  year: 2023,
  href: "https://www.who.int/publications/i/item/9789240081789",
};

const meta = {
  title: "Sections/Trust/SourceList",
  component: SourceList,
  args: { items: [nhs, nice, who] },
} satisfies Meta<typeof SourceList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Your own words in place of "Sources". */
export const WithHeading: Story = {
  args: {
    heading: "What this page rests on",
    intro: "We read these in September 2026. Please tell us if one has moved.",
  },
};

export const LittleToSay: Story = {
  name: "Little to say",
  args: { items: [nhs] },
};

/** A book or a leaflet needs no address. */
export const WithoutLinks: Story = {
  args: { items: [nhs, nice].map(({ name, publisher }) => ({ name, publisher })) },
};

/** Only the title is needed. */
export const TitlesAlone: Story = {
  args: { items: [nhs, nice].map(({ name, href }) => ({ name, href })) },
};

export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.word, publisher: long.sentence, year: 2026, href: long.url },
      { name: long.url, publisher: long.word },
    ],
  },
};

/** Titles keep the direction of their own language. */
export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    items: [nhs, nice, who],
    messages: ar,
  },
};
