import { AppointmentRequestForm, BookingForm, OpenNow, Section } from "clinic-ui";
import type { SlotPage } from "clinic-ui/booking";
import { clinic, hours } from "../clinic";
import { Picker } from "./picker";

export const metadata = { title: "Book a visit" };

/** The first free times, as the clinic's diary would give them to this server. */
const slots: SlotPage = {
  slots: [
    {
      id: "1",
      start: "2026-11-24T09:00:00+00:00",
      end: "2026-11-24T10:00:00+00:00",
      state: "free",
    },
    {
      id: "2",
      start: "2026-11-25T14:30:00+00:00",
      end: "2026-11-25T15:30:00+00:00",
      state: "free",
    },
  ],
  coverage: {
    from: "2026-11-23T00:00:00+00:00",
    to: "2026-12-07T00:00:00+00:00",
    complete: true,
  },
  clinicTimeZone: "Europe/London",
  fetchedAt: "2026-11-23T08:00:00+00:00",
};

export default function Book() {
  return (
    <main id="main">
      <Section>
        <h1>Book a visit</h1>
        <OpenNow hours={clinic.openingHours}>{hours}</OpenNow>
      </Section>
      <Picker
        heading="Choose a time"
        action="/api/bookings"
        timeZone="Europe/London"
        slots={slots}
        clinic={clinic}
      />
      <AppointmentRequestForm
        heading="Shall we call you?"
        action="/api/requests"
        phone={clinic.phone}
      />
      <Section heading="Hear from us">
        <BookingForm
          action="/api/letters"
          fields={[{ name: "email", label: "Email address", type: "email", required: true }]}
        />
      </Section>
    </main>
  );
}
