import { SitePage } from "@/components/site-page";
import { about } from "@/content/about";
import { clinic } from "@/content/clinic";
import { nell } from "@/content/person";
import { ui } from "@/ui";

export const metadata = { title: about.title, description: about.description };

export default function About() {
  return (
    <SitePage href="/about" {...metadata} practitioners={[nell]}>
      <ui.Section>
        <ui.PractitionerCard practitioner={nell} headingLevel={1} />
      </ui.Section>
      {about.parts.map(({ heading, paragraphs }) => (
        <ui.Section key={heading} heading={heading} layout="split">
          <ui.Prose>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </ui.Prose>
        </ui.Section>
      ))}
      <ui.BookingCTA {...about.booking} booking={clinic.booking} phone={clinic.phone} />
    </SitePage>
  );
}
