import { SitePage } from "@/components/site-page";
import { clinic, emergencyNumber } from "@/content/clinic";
import { home } from "@/content/home";
import { tobias } from "@/content/person";
import { ui } from "@/ui";
import { ThreadFigure } from "clinic-ui";

export const metadata = { title: home.title, description: home.description };

export default function Home() {
  const { help } = home;
  return (
    <SitePage href="/" {...metadata} practitioners={[tobias]} questions={home.questions.items}>
      <ui.PageHero {...home.hero} clinic={clinic} image={<ThreadFigure />} />
      <ui.BenefitGrid {...home.promise} numbered tone="soft" />
      <ui.BodyMap
        {...home.areas}
        note={
          <ui.Callout variant="important" heading={help.heading}>
            {help.before} <ui.PhoneLink phone={emergencyNumber} /> {help.after}
          </ui.Callout>
        }
      />
      <ui.Section heading={home.person.heading} tone="soft" layout="split">
        <ui.PractitionerCard practitioner={{ ...tobias, href: "/about" }} headingLevel={3} />
      </ui.Section>
      <ui.FAQAccordion {...home.questions} />
      <ui.BookingCTA {...home.booking} booking={clinic.booking} phone={clinic.phone} />
      <ui.OpeningHours heading={home.hours} hours={clinic.openingHours} />
    </SitePage>
  );
}
