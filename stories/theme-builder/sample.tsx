import {
  BenefitGrid,
  BookingCTA,
  ButtonLink,
  Callout,
  CareCard,
  ContactForm,
  FAQAccordion,
  Page,
  PageHero,
  PhoneLink,
  PriceList,
  Section,
  SiteFooter,
  SiteHeader,
  SymptomList,
} from "clinic-ui";
import { clinic } from "../content/clinic";
import { navigation } from "../content/navigation";

/** What a theme decides: a hero, lists, cards, care levels, a table, a form, a band. */
export function Sample() {
  return (
    <Page
      header={<SiteHeader clinic={clinic} items={navigation} currentHref="/visit" />}
      footer={<SiteFooter clinic={clinic} />}
    >
      <PageHero
        heading="Back pain: how massage can help"
        intro="What it is, when to see a doctor, and what a massage may do for it."
        actions={
          <>
            <ButtonLink href={clinic.booking.href}>{clinic.booking.label}</ButtonLink>
            <PhoneLink phone={clinic.phone} />
          </>
        }
      />
      <SymptomList
        heading="What does it feel like?"
        items={[
          { name: "A dull ache", description: "Across the lower back, worse in the evening." },
          { name: "A sharp pain", description: "When you turn, cough or lift." },
          { name: "Stiffness", description: "In the morning, for half an hour." },
          { name: "Pain in a leg", description: "Down the back of it, as far as the foot." },
        ]}
      />
      <Section heading="When to get help" tone="soft">
        <CareCard
          level="emergency"
          heading="Call 999 if"
          items={["you cannot feel the skin between your legs", "you cannot pass water"]}
          actions={<ButtonLink href="tel:999">Call 999</ButtonLink>}
        />
        <CareCard level="urgent" heading="See a doctor this week if" items={["both legs hurt"]} />
        <Callout heading="Good to know">You can come without seeing a doctor first.</Callout>
      </Section>
      <BenefitGrid
        heading="How can a massage help?"
        items={[
          { name: "Looser muscles", description: "It may ease muscles that have become tight." },
          { name: "Better sleep", description: "Many people sleep better after it." },
          { name: "Time to ask", description: "We talk about what you can do yourself." },
        ]}
      />
      <PriceList
        heading="Prices"
        items={[
          { name: "First visit", duration: 60, price: { amount: 62, currency: "GBP" } },
          { name: "Massage", duration: 45, price: { amount: 48, currency: "GBP" } },
        ]}
      />
      <FAQAccordion
        heading="Questions"
        items={[
          {
            question: "Does it hurt?",
            answer: "It can be a little sore. Say so, and we ease off.",
          },
          { question: "What do I wear?", answer: "Whatever is comfortable." },
        ]}
      />
      <ContactForm heading="Write to us" action="/contact" />
      <BookingCTA
        heading="Come and talk about your back"
        tone="brand"
        booking={clinic.booking}
        phone={clinic.phone}
      />
    </Page>
  );
}
