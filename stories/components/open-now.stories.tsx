import type { Meta, StoryObj } from "@storybook/react-vite";
import { OpeningHours } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { OpenNow } from "clinic-ui/open-now";
import { expect } from "storybook/test";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/OpenNow",
  tags: ["client"],
  component: OpenNow,
  args: { hours: clinic.openingHours, children: clinic.hours },
} satisfies Meta<typeof OpenNow>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The stories stand still; on a site nobody gives `now`. */
const at = (moment: string) => Date.parse(`${moment}Z`);

export const Default: Story = { args: { now: at("2026-12-02T11:00") } };

/** By the visitor's clock, as a site has it. */
export const ByTheClock: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^(?:Open now|Opens) /)).toHaveAttribute("data-state");
  },
};

export const ClosesSoon: Story = { args: { now: at("2026-12-02T17:55") } };

export const OpensToday: Story = { args: { now: at("2026-12-02T06:30") } };

/** Closed, with the day and the time of the next opening. */
export const OpensTomorrow: Story = { args: { now: at("2026-12-02T18:00") } };

export const OpensAfterTheWeekend: Story = { args: { now: at("2026-12-04T18:00") } };

/** More than six days away: the date in place of the weekday. */
export const Holiday: Story = { args: { now: at("2026-12-24T11:00") } };

export const AroundTheClock: Story = {
  args: {
    now: at("2026-12-02T11:00"),
    hours: {
      timeZone: clinic.openingHours.timeZone,
      week: Object.fromEntries(
        Object.keys(clinic.openingHours.week).map((day) => [
          day,
          [{ opens: "00:00", closes: "24:00" }],
        ]),
      ),
    },
  },
};

/** After midnight, last night's hours count. */
export const LateNight: Story = {
  args: {
    now: at("2026-12-05T01:00"),
    hours: {
      ...clinic.openingHours,
      week: { ...clinic.openingHours.week, friday: [{ opens: "18:00", closes: "02:00" }] },
    },
  },
};

/** Neither open nor closed. */
export const ByAppointment: Story = {
  args: {
    now: at("2026-12-05T11:00"),
    hours: {
      ...clinic.openingHours,
      week: { ...clinic.openingHours.week, saturday: { byAppointment: true } },
    },
  },
};

/** No hours in sight: nothing is promised. */
export const Closed: Story = {
  args: { now: at("2026-12-02T11:00"), hours: { ...clinic.openingHours, week: {} } },
};

/** Hours that nobody can read: the author's words stay. */
export const Unknown: Story = {
  args: { hours: { ...clinic.openingHours, timeZone: "Europe/Larkford" } },
};

/** Over the week, where OpeningHours has room for words. */
export const WithOpeningHours: Story = {
  args: { now: at("2026-12-02T11:00") },
  render: (args) => (
    <OpeningHours
      heading="When are we open?"
      hours={args.hours}
      intro={<OpenNow {...args} />}
      today="2026-12-02"
    />
  ),
};

export const InSpanish: Story = {
  args: { lang: "es", now: at("2026-12-04T18:00"), messages: es },
};

export const LongContent: Story = {
  args: {
    hours: { ...clinic.openingHours, timeZone: "" },
    children: `${long.word}: ${long.sentence}`,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { lang: "ar", now: at("2026-12-04T18:00"), messages: ar },
};
