import { SitePage } from "@/components/site-page";
import { clinic } from "@/content/clinic";
import { contact } from "@/content/contact";
import { messages, ui } from "@/ui";
import { LocationMap } from "clinic-ui";

export const metadata = { title: contact.title, description: contact.description };

export default function Contact() {
  return (
    <SitePage href="/contact" {...metadata}>
      <ui.PageHeader
        heading={contact.title}
        intro={contact.intro}
        note={<ui.PhoneLink phone={clinic.phone} sms />}
      />
      <ui.LocationCard {...contact.place} clinic={clinic} />
      <ui.OpeningHours heading={contact.hours} hours={clinic.openingHours} tone="soft" />
      <LocationMap heading={contact.map} clinic={clinic} messages={messages} />
    </SitePage>
  );
}
