import {
  BenefitGrid,
  BookingCTA,
  FAQAccordion,
  Page,
  PageHero,
  SiteFooter,
  SiteHeader,
  StructuredData,
  TeamGrid,
  TestimonialList,
} from "clinic-ui";
import { clinic as whole } from "../content/clinic";

const clinic = {
  name: whole.name,
  url: whole.url,
  phone: whole.phone,
  booking: whole.booking,
  address: whole.address,
};

/** A clinic's home page with the fewest words that say what it does. */
export function HomePageLittleToSay() {
  return (
    <Page
      header={<SiteHeader clinic={{ name: clinic.name }} />}
      footer={<SiteFooter clinic={clinic} />}
    >
      <PageHero heading="Massage and physiotherapy" clinic={clinic} />
      <BenefitGrid
        heading="What may get easier"
        items={[
          { name: "Sitting", description: "At work and in the car." },
          { name: "Walking", description: "To the shops, or up a hill." },
          { name: "Sleeping", description: "The whole night, on either side." },
        ]}
      />
      <TeamGrid
        heading="Who you meet"
        items={[
          { name: "Ana Ferreira", jobTitle: "Massage therapist" },
          { name: "Tom Okafor", jobTitle: "Physiotherapist" },
        ]}
      />
      <TestimonialList
        heading="What people say"
        tone="soft"
        items={[
          { children: "I was listened to, and I can walk again.", name: "Maria S.", consent: true },
        ]}
      />
      <FAQAccordion
        heading="Questions"
        items={[
          { question: "Does it hurt?", answer: "It should not. Say so if it does." },
          { question: "Do I need a letter?", answer: "No. You can come to us directly." },
          { question: "What do I wear?", answer: "Something that you can move in." },
        ]}
      />
      <BookingCTA heading="Book a visit" booking={clinic.booking} phone={clinic.phone} />
      <StructuredData
        page={{
          url: `${clinic.url}/`,
          name: "Massage and physiotherapy",
          language: "en-GB",
          clinic,
        }}
      />
    </Page>
  );
}
