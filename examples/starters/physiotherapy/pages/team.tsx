import { SitePage } from "@/components/site-page";
import { clinic } from "@/content/clinic";
import { everyone, team } from "@/content/team";
import { ui } from "@/ui";

export const metadata = { title: team.title, description: team.description };

export default function Team() {
  return (
    <SitePage href="/team" {...metadata} practitioners={everyone}>
      <ui.TeamGrid headingLevel={1} heading={team.heading} intro={team.intro} items={everyone} />
      <ui.BookingCTA {...team.booking} booking={clinic.booking} phone={clinic.phone} tone="brand" />
    </SitePage>
  );
}
