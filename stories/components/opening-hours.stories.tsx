import type { Meta, StoryObj } from "@storybook/react-vite";
import { OpeningHours } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/OpeningHours",
  component: OpeningHours,
  args: { heading: "When are we open?", hours: clinic.openingHours },
} satisfies Meta<typeof OpeningHours>;

export default meta;

type Story = StoryObj<typeof meta>;

const { timeZone, week } = clinic.openingHours;

export const Default: Story = {};

/** The page says which day it is; the component has no clock. */
export const WithToday: Story = { args: { today: "2026-12-02" } };

/** Today's line is then among the days that differ, and the weekday has none. */
export const TodayDiffers: Story = { args: { today: "2026-12-28" } };

export const LittleToSay: Story = {
  name: "Little to say",
  args: { hours: { timeZone, week } },
};

/** Several times a day stand below each other. */
export const WithBreaks: Story = {
  args: {
    intro: "On Tuesday and Thursday we close for lunch, and stay until 8 in the evening.",
    hours: {
      timeZone,
      week: {
        ...week,
        tuesday: [
          { opens: "08:00", closes: "12:00" },
          { opens: "13:00", closes: "20:00" },
        ],
        thursday: [
          { opens: "08:00", closes: "12:00" },
          { opens: "13:00", closes: "20:00" },
        ],
        saturday: [{ opens: "09:00", closes: "12:30" }],
      },
    },
    today: "2026-12-03",
  },
};

/** A night stands in the row of the day on which it begins. */
export const LateNight: Story = {
  args: {
    hours: {
      timeZone,
      week: {
        ...week,
        thursday: [{ opens: "10:00", closes: "00:00" }],
        friday: [{ opens: "18:00", closes: "02:00" }],
        sunday: [{ opens: "00:00", closes: "24:00" }],
      },
    },
    today: "2026-12-04",
  },
};

/** In place of hours, beside them, and with a note. */
export const ByAppointment: Story = {
  args: {
    hours: {
      timeZone,
      week: {
        ...week,
        wednesday: { periods: [{ opens: "08:00", closes: "12:00" }], byAppointment: true },
        thursday: { periods: [{ opens: "13:00", closes: "18:00" }], note: "Children only" },
        saturday: { byAppointment: true },
      },
    },
    today: "2026-12-05",
  },
};

/** A season has weekdays, and a holiday inside it applies. */
export const Seasons: Story = {
  args: {
    hours: {
      timeZone,
      week,
      exceptions: [
        {
          date: "2027-07-01",
          until: "2027-08-31",
          name: "Summer hours",
          periods: [{ opens: "08:00", closes: "14:00" }],
        },
        { date: "2027-08-30", name: "Bank holiday" },
      ],
    },
    today: "2027-07-05",
  },
};

export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft", today: "2026-12-02" } };

/** The locale of `messages` writes dates and times. */
export const TwelveHourClock: Story = {
  args: { lang: "en-US", messages: { locale: "en-US" }, today: "2026-12-02" },
};

export const InSpanish: Story = {
  args: {
    lang: "es",
    heading: "¿Cuándo abrimos?",
    hours: {
      timeZone,
      week,
      exceptions: [{ date: "2026-12-24", until: "2027-01-01", name: "Navidad y Año Nuevo" }],
    },
    today: "2026-12-02",
    messages: es,
  },
};

export const ManyExceptions: Story = {
  args: {
    hours: {
      timeZone,
      week,
      exceptions: Array.from({ length: 12 }, (_, index) => ({
        date: `2027-${String(index + 1).padStart(2, "0")}-04`,
        name: "Staff training",
        periods: index % 2 ? [] : [{ opens: "13:00", closes: "18:00" }],
      })),
    },
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    intro: long.sentence,
    hours: {
      timeZone,
      week: {
        monday: Array.from({ length: 6 }, (_, index) => ({
          opens: `${8 + 2 * index}:00`,
          closes: `${9 + 2 * index}:30`,
        })),
      },
      exceptions: [
        { date: "2026-12-23", until: "2027-09-30", name: long.word },
        { date: "2027-10-01", name: `${long.sentence} ${long.url}` },
      ],
    },
    today: "2026-12-23",
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "متى نفتح؟",
    hours: {
      timeZone,
      week,
      exceptions: [{ date: "2026-12-24", until: "2027-01-01", name: "عطلة نهاية السنة" }],
    },
    today: "2026-12-02",
    messages: ar,
  },
};
