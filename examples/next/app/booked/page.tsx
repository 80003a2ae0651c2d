import { BookingConfirmation } from "clinic-ui";
import { clinic } from "../clinic";
import { SitePage } from "../site-page";

export const metadata = { title: "Your visit" };

/** A visit as a site tells of it that has its own diary: the link in the e-mail leads here. */
export default function Booked() {
  return (
    <SitePage currentHref="/booked">
      <BookingConfirmation
        headingLevel={1}
        bookingId="1042"
        start="2026-11-24T09:00:00+00:00"
        end="2026-11-24T10:00:00+00:00"
        timeZone="Europe/London"
        service="First visit"
        clinic={clinic}
        manageHref="https://rowanyard.example/visits/1042"
        calendarHref="/visits/1042.ics"
      />
    </SitePage>
  );
}
