import { SitePage } from "@/components/site-page";
import { clinic, emergencyNumber } from "@/content/clinic";
import { pregnancy } from "@/content/pregnancy";
import { ui } from "@/ui";
import { ButtonLink } from "clinic-ui";

export const metadata = { title: pregnancy.title, description: pregnancy.description };

export default function Pregnancy() {
  const { emergency, urgent, ...help } = pregnancy.help;
  return (
    <SitePage href="/pregnancy" {...metadata}>
      <ui.ConditionHero {...pregnancy.hero} />
      <ui.FirstVisitSteps {...pregnancy.visit} />
      <ui.ContraindicationList {...pregnancy.wait} />
      <ui.Section {...help} layout="split" tone="soft">
        <ui.CareCard
          level="emergency"
          heading={emergency.heading}
          items={emergency.items}
          actions={<ButtonLink href={`tel:${emergencyNumber}`}>{emergency.call}</ButtonLink>}
        />
        <ui.CareCard level="urgent" heading={urgent.heading} items={urgent.items} />
      </ui.Section>
      <ui.BookingCTA {...pregnancy.booking} booking={clinic.booking} phone={clinic.phone} />
      <ui.MedicalDisclaimer />
    </SitePage>
  );
}
