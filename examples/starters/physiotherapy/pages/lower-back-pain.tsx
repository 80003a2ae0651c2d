import { SitePage } from "@/components/site-page";
import { clinic, emergencyNumber } from "@/content/clinic";
import { backPain } from "@/content/lower-back-pain";
import { backPainSources } from "@/content/sources";
import { ui } from "@/ui";
import { ButtonLink, ThreadFigure } from "clinic-ui";

export const metadata = { title: backPain.title, description: backPain.description };

export default function LowerBackPain() {
  const { emergency, urgent, ...help } = backPain.help;
  return (
    <SitePage
      href="/lower-back-pain"
      {...metadata}
      condition={backPain.condition}
      sources={backPainSources}
    >
      <ui.ConditionHero {...backPain.hero} image={<ThreadFigure />} />
      <ui.Section {...help} layout="split" tone="soft">
        <ui.CareCard
          level="emergency"
          heading={emergency.heading}
          items={emergency.items}
          actions={<ButtonLink href={`tel:${emergencyNumber}`}>{emergency.call}</ButtonLink>}
        />
        <ui.CareCard level="urgent" heading={urgent.heading} items={urgent.items} />
      </ui.Section>
      <ui.SymptomList {...backPain.signs} />
      <ui.DoDontList {...backPain.dayByDay} tone="soft" />
      <ui.SessionPlan {...backPain.plan} />
      <ui.BookingCTA
        {...backPain.booking}
        booking={clinic.booking}
        phone={clinic.phone}
        tone="brand"
      />
      <ui.SourceList heading={backPain.sources} items={backPainSources} />
      <ui.MedicalDisclaimer />
    </SitePage>
  );
}
