import {
  BookingCTA,
  ConditionHero,
  FAQAccordion,
  OpeningHours,
  OpenNow,
  Page,
  PriceList,
  Section,
  SiteHeader,
} from "clinic-ui";
import { SymptomList } from "clinic-ui/symptom-list";
import { Booking } from "./booking";
import { clinic, questions, services } from "./clinic";

/** The page that every consumer builds. */
export function Sciatica() {
  return (
    <Page header={<SiteHeader clinic={clinic} items={[{ name: "Prices", href: "#prices" }]} />}>
      <ConditionHero heading="Sciatica" intro="Pain from your back down one leg?" />
      <SymptomList
        heading="What are the signs?"
        items={["Lower back pain", { name: "Pain down one leg", commonality: "common" }]}
      />
      <FAQAccordion heading="Questions people ask" items={questions} />
      <PriceList id="prices" heading="Prices" items={services} />
      <Section heading="When we are open">
        <OpenNow hours={clinic.openingHours}>Mondays, 8 am to 6 pm</OpenNow>
      </Section>
      <OpeningHours heading="Opening hours" hours={clinic.openingHours} />
      <Booking />
      <BookingCTA
        heading="Come and talk about your back"
        booking={clinic.booking}
        phone={clinic.phone}
      />
    </Page>
  );
}
