import { AppointmentRequestForm, BookingForm, OpenNow, Section } from "clinic-ui";
import { clinic, hours } from "../clinic";

export const metadata = { title: "Contact" };

export default function Contact() {
  return (
    <main id="main">
      <Section>
        <h1>Contact</h1>
        <OpenNow hours={clinic.openingHours}>{hours}</OpenNow>
      </Section>
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
