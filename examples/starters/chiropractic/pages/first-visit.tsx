import { SitePage } from "@/components/site-page";
import { clinic, emergencyNumber } from "@/content/clinic";
import { firstVisit } from "@/content/first-visit";
import { ui } from "@/ui";
import { ButtonLink } from "clinic-ui";

export const metadata = { title: firstVisit.title, description: firstVisit.description };

export default function FirstVisit() {
  const { emergency, ...help } = firstVisit.help;
  return (
    <SitePage href="/first-visit" {...metadata}>
      <ui.ConditionHero {...firstVisit.hero} />
      <ui.FirstVisitSteps {...firstVisit.steps} />
      <ui.ContraindicationList {...firstVisit.wait} tone="soft" />
      <ui.OutcomeList {...firstVisit.after} />
      <ui.RiskList {...firstVisit.risks} />
      <ui.Section {...help} layout="split" tone="soft">
        <ui.CareCard
          level="emergency"
          heading={emergency.heading}
          items={emergency.items}
          actions={<ButtonLink href={`tel:${emergencyNumber}`}>{emergency.call}</ButtonLink>}
        />
      </ui.Section>
      <ui.BookingCTA {...firstVisit.booking} booking={clinic.booking} phone={clinic.phone} />
      <ui.MedicalDisclaimer />
    </SitePage>
  );
}
