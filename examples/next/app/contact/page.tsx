import {
  AppointmentRequestForm,
  BookingForm,
  ContactForm,
  LocationMap,
  OpenNow,
  PageHeader,
  Section,
} from "clinic-ui";
import { clinic, hours } from "../clinic";
import { SitePage } from "../site-page";

export const metadata = { title: "Contact" };

export default function Contact() {
  return (
    <SitePage currentHref="/contact">
      <PageHeader
        heading="Contact"
        intro="Write to us, ask us to call you back, or come by."
        note={<OpenNow hours={clinic.openingHours}>{hours}</OpenNow>}
      />
      <ContactForm heading="Write to us" action="/api/messages" phone={clinic.phone} />
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
      <LocationMap heading="Where we are" clinic={clinic} />
    </SitePage>
  );
}
