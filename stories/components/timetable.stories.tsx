import type { Meta, StoryObj } from "@storybook/react-vite";
import { Timetable } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { de } from "clinic-ui/messages/de";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/Timetable",
  component: Timetable,
  args: {
    heading: "Classes",
    intro: "Eight people at most, in the room upstairs. The first time is free.",
    items: [
      {
        name: "Pilates",
        day: "monday",
        start: "09:30",
        end: "10:15",
        teacher: "Ana Ferreira",
        level: "For beginners",
        href: "/classes/pilates",
      },
      {
        name: "Back class",
        day: "monday",
        start: "17:30",
        end: "18:15",
        teacher: "Tom Okafor",
        href: "/classes/back",
      },
      {
        name: "Pilates",
        day: "wednesday",
        start: "18:00",
        end: "18:45",
        teacher: "Ana Ferreira",
        level: "For those who know it",
        href: "/classes/pilates",
      },
      {
        name: "Walk by the river",
        day: "thursday",
        start: "12:30",
        end: "13:15",
        teacher: "Leila Haddad",
        place: "From the front door",
        description: "In any weather, at the pace of the slowest.",
      },
    ],
    note: "A class is £12. You can come to one without the others.",
  },
} satisfies Meta<typeof Timetable>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** One class does not take place; who comes every week finds out when it begins again. */
export const Cancelled: Story = {
  args: {
    items: [
      { name: "Pilates", day: "monday", start: "09:30", end: "10:15", teacher: "Ana Ferreira" },
      {
        name: "Back class",
        day: "monday",
        start: "17:30",
        end: "18:15",
        cancelled: true,
        description: "Again from 11 January.",
      },
    ],
  },
};

/** Little to say: one class without an end. */
export const LittleToSay: Story = {
  args: {
    heading: "Classes",
    intro: undefined,
    note: undefined,
    items: [{ name: "Back class", day: "tuesday", start: "17:30" }],
  },
};

export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const ManyItems: Story = {
  args: {
    items: (["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const).flatMap(
      (day) =>
        [9, 12, 17].map((hour) => ({
          name: `Class at ${hour}`,
          day,
          start: `${hour}:00`,
          end: `${hour}:45`,
          teacher: "Ana Ferreira",
        })),
    ),
  },
};

export const InGerman: Story = {
  args: {
    lang: "de",
    heading: "Kurse",
    intro: undefined,
    items: [
      {
        name: "Rückenschule",
        day: "monday",
        start: "17:00",
        end: "17:45",
        teacher: "Ana Ferreira",
        level: "Für Anfänger",
      },
      {
        name: "Beckenbodengymnastik",
        day: "saturday",
        start: "09:00",
        end: "09:45",
        cancelled: true,
      },
    ],
    note: undefined,
    messages: de,
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      {
        name: long.word,
        day: "monday",
        start: "09:30",
        end: "10:15",
        teacher: long.word,
        place: long.sentence,
        level: long.word,
        description: long.url,
        cancelled: true,
      },
      { name: long.sentence, day: "sunday", start: "17:30" },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "الصفوف",
    intro: "ثمانية أشخاص على الأكثر.",
    items: [
      {
        name: "بيلاتس",
        day: "monday",
        start: "09:30",
        end: "10:15",
        teacher: "آنا",
        level: "للمبتدئين",
      },
      { name: "صف الظهر", day: "thursday", start: "17:30", end: "18:15", cancelled: true },
    ],
    note: undefined,
    messages: ar,
  },
};
