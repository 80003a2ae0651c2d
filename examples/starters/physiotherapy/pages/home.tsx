import { SitePage } from "@/components/site-page";
import { clinic, places } from "@/content/clinic";
import { home } from "@/content/home";
import { everyone } from "@/content/team";
import { ui } from "@/ui";

export const metadata = { title: home.title, description: home.description };

export default function Home() {
  return (
    <SitePage
      href="/"
      {...metadata}
      practitioners={everyone}
      branches={places}
      questions={home.questions.items}
    >
      <ui.PageHero {...home.hero} clinic={clinic} />
      <ui.ConditionList {...home.conditions} tone="soft" />
      <ui.TeamGrid {...home.team} items={everyone} />
      <ui.FirstVisitSteps {...home.visit} tone="soft" />
      <ui.LocationList {...home.places} items={places} />
      <ui.FAQAccordion {...home.questions} layout="split" />
      <ui.BookingCTA {...home.booking} booking={clinic.booking} phone={clinic.phone} tone="brand" />
    </SitePage>
  );
}
