import { SitePage } from "@/components/site-page";
import { clinic, emergencyNumber } from "@/content/clinic";
import { neck } from "@/content/neck";
import { ui } from "@/ui";
import { ButtonLink, shoulderFigure, ThreadFigure } from "clinic-ui";

export const metadata = { title: neck.title, description: neck.description };

export default function NeckAndShoulders() {
  const { emergency, urgent, ...help } = neck.help;
  return (
    <SitePage href="/neck-and-shoulders" {...metadata} condition={neck.condition}>
      <ui.ConditionHero {...neck.hero} image={<ThreadFigure figure={shoulderFigure} />} />
      <ui.SymptomList {...neck.signs} />
      <ui.Section {...help} layout="split" tone="soft">
        <ui.CareCard
          level="emergency"
          heading={emergency.heading}
          items={emergency.items}
          actions={<ButtonLink href={`tel:${emergencyNumber}`}>{emergency.call}</ButtonLink>}
        />
        <ui.CareCard level="urgent" heading={urgent.heading} items={urgent.items} />
      </ui.Section>
      <ui.Section heading={neck.visit.heading} layout="split">
        <ui.Prose>
          {neck.visit.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </ui.Prose>
      </ui.Section>
      <ui.DoDontList {...neck.dayByDay} />
      <ui.BookingCTA {...neck.booking} booking={clinic.booking} phone={clinic.phone} />
      <ui.MedicalDisclaimer />
    </SitePage>
  );
}
