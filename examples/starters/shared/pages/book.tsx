import { SitePage } from "@/components/site-page";
import { book } from "@/content/book";
import { clinic } from "@/content/clinic";
import { messages, ui } from "@/ui";
import { AppointmentRequestForm } from "clinic-ui";

export const metadata = { title: book.title, description: book.description };

export default function Book() {
  return (
    <SitePage href="/book" {...metadata}>
      <AppointmentRequestForm
        headingLevel={1}
        heading={book.title}
        intro={book.intro}
        action={book.action}
        phone={clinic.phone}
        privacy={book.privacy}
        messages={messages}
      />
      <ui.FirstVisitSteps tone="soft" {...book.next} />
      <ui.OpeningHours heading={book.hours} hours={clinic.openingHours} />
    </SitePage>
  );
}
