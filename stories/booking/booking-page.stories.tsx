import type { Meta, StoryObj } from "@storybook/react-vite";
import type { OnBook } from "clinic-ui/booking";
import { firstFortnight, loadSlots } from "../content/diary";
import { BookingPage } from "./booking-page";
import { serverDiary } from "./server-diary";

const confirm: OnBook = () => Promise.resolve({ status: "confirmed", id: "rowan-1042" });

const meta = {
  title: "Pages/Booking page",
  component: BookingPage,
  // A page to copy from, not a component to import.
  tags: ["!manifest", "client"],
  args: {
    slots: firstFortnight,
    loadSlots,
    onBook: confirm,
  },
} satisfies Meta<typeof BookingPage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/**
 * Talks to the example server over HTTP. Start it first, in examples/booking-server:
 * `ORIGINS="http://localhost:6006" npm start`. Its README says how to make it slow, or fail.
 */
export const WithServer: Story = {
  // No server runs beside the tests of the stories; test/browser/booking.test.ts talks to it.
  tags: ["!test", "!client"],
  args: { slots: undefined, ...serverDiary("http://localhost:4000") },
};

export const RightToLeft: Story = { globals: { direction: "rtl" } };
