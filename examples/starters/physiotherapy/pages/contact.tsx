import { SitePage } from "@/components/site-page";
import { clinic, places } from "@/content/clinic";
import { contact } from "@/content/contact";
import { messages, ui } from "@/ui";
import { LocationMap } from "clinic-ui";

export const metadata = { title: contact.title, description: contact.description };

export default function Contact() {
  return (
    <SitePage href="/contact" {...metadata} branches={places}>
      <ui.PageHeader
        heading={contact.title}
        intro={contact.intro}
        note={<ui.PhoneLink phone={clinic.phone} />}
      />
      <ui.LocationList {...contact.places} items={places} />
      <ui.OpeningHours {...contact.hours} hours={clinic.openingHours} tone="soft" />
      <LocationMap heading={contact.map} clinic={clinic} messages={messages} />
    </SitePage>
  );
}
