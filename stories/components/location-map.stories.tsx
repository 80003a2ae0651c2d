import type { Meta, StoryObj } from "@storybook/react-vite";
import { LocationMap } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/LocationMap",
  component: LocationMap,
  args: {
    heading: "Where we are",
    intro: "Three minutes on foot from Larkford station.",
    clinic,
  },
} satisfies Meta<typeof LocationMap>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A name and a place, and nothing else. */
export const LittleToSay: Story = {
  args: { intro: undefined, clinic: { name: clinic.name, geo: clinic.geo } },
};

/** Another service's map, whose name visitors are told. */
export const OwnMap: Story = {
  args: {
    src: "https://maps.example.org/embed?at=rowan-yard",
    provider: "Example Maps",
    mapHref: "https://maps.example.org/rowan-yard",
  },
};

/** Without a position there is no map to offer. */
export const AddressAlone: Story = {
  args: { clinic: { name: clinic.name, address: clinic.address } },
};

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    intro: long.sentence,
    clinic: {
      name: long.word,
      address: { street: [long.word, long.sentence], locality: long.url },
      geo: clinic.geo,
    },
    provider: long.word,
    note: long.sentence,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "أين نحن",
    intro: "ثلاث دقائق سيرًا من المحطة.",
    clinic: { ...arabicClinic, geo: clinic.geo },
    messages: ar,
  },
};
