import type { Meta, StoryObj } from "@storybook/react-vite";
import { BookingConfirmation } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect } from "storybook/test";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/BookingConfirmation",
  tags: ["client"],
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

/** Nothing is left to change, and a file takes the visit out of a calendar. */
export const Cancelled: Story = { args: { status: "cancelled" } };

/** The same with a file of the server's, so that it works without JavaScript. */
export const CancelledWithFile: Story = {
  args: { status: "cancelled", calendarHref: "/visits/1042.ics" },
};

/** What it costs, as the visitor chose it. */
export const WithPrice: Story = { args: { price: { amount: 62, currency: "GBP" } } };

/** Cancelled by a form, so that it works without JavaScript. */
export const CancelHere: Story = { args: { cancelAction: "/visits/1042/cancel" } };

/** The diary's own offset wins over zone tables that are older than it. */
export const OffsetOfTheDiary: Story = {
  args: {
    start: "2026-12-15T09:00-07:00",
    end: "2026-12-15T10:00-07:00",
    timeZone: "America/Vancouver",
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Tuesday 15 December 2026, 9.am to 10.am/)).toBeVisible();
  },
};

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
