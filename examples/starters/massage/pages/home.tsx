import { SitePage } from "@/components/site-page";
import { clinic } from "@/content/clinic";
import { home } from "@/content/home";
import { nell } from "@/content/person";
import { treatments } from "@/content/treatments";
import { ui } from "@/ui";

export const metadata = { title: home.title, description: home.description };

export default function Home() {
  return (
    <SitePage
      href="/"
      {...metadata}
      practitioners={[nell]}
      treatments={treatments}
      questions={home.questions.items}
    >
      <ui.PageHero {...home.hero} clinic={clinic} variant="bleed" />
      <ui.TechniqueGrid {...home.treatments} items={treatments} />
      <ui.BenefitGrid {...home.benefits} tone="soft" />
      <ui.FirstVisitSteps {...home.visit} />
      <ui.Section heading={home.person.heading} layout="split" tone="soft">
        <ui.PractitionerCard practitioner={{ ...nell, href: "/about" }} headingLevel={3} />
      </ui.Section>
      <ui.FAQAccordion {...home.questions} layout="split" />
      <ui.BookingCTA {...home.booking} booking={clinic.booking} phone={clinic.phone} />
    </SitePage>
  );
}
