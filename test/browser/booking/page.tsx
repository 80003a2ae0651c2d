import { AppointmentPicker } from "clinic-ui";
import type { Availability } from "clinic-ui/booking";
import { serverDiary } from "../../../stories/booking/server-diary";

const diary = serverDiary("");

/** A booking page that talks to the example server behind it. */
export function BookingPage({ slots }: { slots: Availability }) {
  return (
    <main>
      <h1>Book a visit</h1>
      <AppointmentPicker
        heading="Choose a time"
        action="/bookings"
        timeZone="Europe/London"
        slots={slots}
        clinic={{ name: "Rowan Yard Clinic", phone: { number: "01632 960142" } }}
        {...diary}
      />
    </main>
  );
}
