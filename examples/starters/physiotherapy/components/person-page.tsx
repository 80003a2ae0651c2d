import { SitePage } from "@/components/site-page";
import { clinic } from "@/content/clinic";
import { everyone, team } from "@/content/team";
import { ui } from "@/ui";
import type { Practitioner } from "clinic-ui/content";

interface PersonPageProps {
  person: Practitioner & { href: string; description: string };
  heading: string;
  paragraphs: string[];
  booking: string;
}

/** The page of one person of the team. */
export function PersonPage({ person, heading, paragraphs, booking }: PersonPageProps) {
  const { href, ...facts } = person;
  return (
    <SitePage
      href={href}
      title={person.name}
      description={person.description}
      practitioners={[person]}
    >
      <ui.Section>
        <ui.PractitionerCard practitioner={facts} headingLevel={1} />
      </ui.Section>
      <ui.Section heading={heading} layout="split">
        <ui.Prose>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </ui.Prose>
      </ui.Section>
      <ui.TeamGrid
        heading={team.title}
        items={everyone.filter((other) => other.href !== href)}
        tone="soft"
      />
      <ui.BookingCTA heading={booking} booking={clinic.booking} phone={clinic.phone} tone="brand" />
    </SitePage>
  );
}
