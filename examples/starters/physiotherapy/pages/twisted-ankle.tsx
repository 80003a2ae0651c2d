import { SitePage } from "@/components/site-page";
import { clinic, emergencyNumber } from "@/content/clinic";
import { ankle } from "@/content/twisted-ankle";
import { ui } from "@/ui";
import { ButtonLink } from "clinic-ui";

export const metadata = { title: ankle.title, description: ankle.description };

export default function TwistedAnkle() {
  const { emergency, urgent, ...help } = ankle.help;
  return (
    <SitePage href="/twisted-ankle" {...metadata} condition={ankle.condition}>
      <ui.ConditionHero {...ankle.hero} />
      <ui.Section {...help} layout="split" tone="soft">
        <ui.CareCard
          level="emergency"
          heading={emergency.heading}
          items={emergency.items}
          actions={<ButtonLink href={`tel:${emergencyNumber}`}>{emergency.call}</ButtonLink>}
        />
        <ui.CareCard level="urgent" heading={urgent.heading} items={urgent.items} />
      </ui.Section>
      <ui.MechanismList {...ankle.steps} ordered />
      <ui.Section heading={ankle.exercises.heading} layout="split" tone="soft">
        {ankle.exercises.items.map((exercise) => (
          <ui.ExerciseCard key={exercise.name} {...exercise} />
        ))}
      </ui.Section>
      <ui.BookingCTA
        {...ankle.booking}
        booking={clinic.booking}
        phone={clinic.phone}
        tone="brand"
      />
      <ui.MedicalDisclaimer />
    </SitePage>
  );
}
