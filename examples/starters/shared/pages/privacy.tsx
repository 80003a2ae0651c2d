import { SitePage } from "@/components/site-page";
import { privacy } from "@/content/privacy";
import { ui } from "@/ui";

export const metadata = { title: privacy.title, description: privacy.description };

export default function Privacy() {
  return (
    <SitePage href="/privacy" {...metadata}>
      <ui.PageHeader heading={privacy.title} intro={privacy.description} />
      <ui.Callout variant="important" heading={privacy.toDo.heading} headingLevel={2}>
        {privacy.toDo.text}
      </ui.Callout>
      {privacy.sections.map(({ heading, paragraphs }) => (
        <ui.Section key={heading} layout="split" heading={heading}>
          <ui.Prose>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </ui.Prose>
        </ui.Section>
      ))}
    </SitePage>
  );
}
