import { SitePage } from "@/components/site-page";
import { clinic, emergencyNumber } from "@/content/clinic";
import { backPain } from "@/content/lower-back-pain";
import { ui } from "@/ui";
import { ButtonLink } from "clinic-ui";

export const metadata = { title: backPain.title, description: backPain.description };

export default function LowerBackPain() {
  const { emergency, urgent, ...help } = backPain.help;
  return (
    <SitePage
      href="/lower-back-pain"
      {...metadata}
      condition={backPain.condition}
      sources={backPain.sources.items}
    >
      <ui.ConditionHero {...backPain.hero} />
      <ui.SymptomList {...backPain.signs} />
      <ui.Section {...help} layout="split" tone="soft">
        <ui.CareCard
          level="emergency"
          heading={emergency.heading}
          items={emergency.items}
          actions={<ButtonLink href={`tel:${emergencyNumber}`}>{emergency.call}</ButtonLink>}
        />
        <ui.CareCard level="urgent" heading={urgent.heading} items={urgent.items} />
      </ui.Section>
      <ui.MechanismList {...backPain.treatment} ordered />
      <ui.AlternativesList {...backPain.others} tone="soft" />
      <ui.BookingCTA {...backPain.booking} booking={clinic.booking} phone={clinic.phone} />
      <ui.SourceList {...backPain.sources} />
      <ui.MedicalDisclaimer />
    </SitePage>
  );
}
