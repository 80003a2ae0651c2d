import { SitePage } from "@/components/site-page";
import { sent } from "@/content/book";
import { clinic } from "@/content/clinic";
import { ui } from "@/ui";

export const metadata = { title: sent.title, description: sent.description };

export default function Sent() {
  return (
    <SitePage href="/book/sent" {...metadata}>
      <ui.PageHeader
        heading={sent.title}
        intro={sent.description}
        note={<ui.PhoneLink phone={clinic.phone} />}
      />
      <ui.RelatedPages {...sent.related} />
    </SitePage>
  );
}
