import { BookingCTA, ConditionHero, FAQAccordion, Page, SiteHeader } from "clinic-ui";
import { SymptomList } from "clinic-ui/symptom-list";
import { connection } from "next/server";
import { Suspense } from "react";
import { Booking } from "../booking";
import { clinic, questions } from "../clinic";

export default function Home() {
  return (
    <Page header={<SiteHeader clinic={clinic} />}>
      <ConditionHero heading="Sciatica" intro="Pain from your back down one leg?" />
      <SymptomList heading="What are the signs?" items={["Lower back pain"]} />
      <FAQAccordion heading="Questions people ask" items={questions} />
      <Suspense fallback={<BookingCTA heading="Book by telephone" phone={clinic.phone} />}>
        <FreeTimes />
      </Suspense>
    </Page>
  );
}

/** The free times are asked for on each request; the rest of the page is made when the site is built. */
async function FreeTimes() {
  await connection();
  return <Booking />;
}
