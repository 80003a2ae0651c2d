import type { Meta, StoryObj } from "@storybook/react-vite";
import { BookingConfirmation } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Booking and the clinic/BookingConfirmation",
  component: BookingConfirmation,
  args: {
    bookingId: "rowan-1042",
    start: "2026-11-24T09:00:00+00:00",
    end: "2026-11-24T10:00:00+00:00",
    timeZone: "Europe/London",
    service: "First visit",
    practitioner: "Ana Ferreira",
    clinic,
    manageHref: "https://rowanyard.example/visits/1042",
  },
} satisfies Meta<typeof BookingConfirmation>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The clinic has yet to say yes. */
export const Pending: Story = { args: { status: "pending" } };

export const Cancelled: Story = { args: { status: "cancelled" } };

/** A calendar file from the server, so that it works without JavaScript. */
export const CalendarFromServer: Story = { args: { calendarHref: "/visits/1042.ics" } };

export const ShortContent: Story = {
  args: { service: undefined, practitioner: undefined, clinic: undefined, manageHref: undefined },
};

export const LongContent: Story = {
  args: { service: `${long.word} ${long.sentence}`, practitioner: long.word },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    service: "زيارة أولى",
    practitioner: "آنا فيريرا",
    clinic: arabicClinic,
    messages: ar,
  },
};
