import {
  AppointmentPicker,
  AppointmentRequestForm,
  OpenNow,
  Prose,
  Section,
  SiteFooter,
  SiteHeader,
  SkipLink,
} from "clinic-ui";
import type { HoldSlot, LoadSlots, OnBook, ReleaseHold, Availability } from "clinic-ui/booking";
import { clinic } from "../content/clinic";
import { footerGroups, navigation } from "../content/navigation";

export interface BookingPageProps {
  /** The first free times, as the page's server would have them. */
  slots?: Availability;
  loadSlots: LoadSlots;
  holdSlot?: HoldSlot;
  releaseHold?: ReleaseHold;
  onBook: OnBook;
}

/** The page on which a visit is booked. */
export function BookingPage(diary: BookingPageProps) {
  return (
    <>
      <SkipLink />
      <SiteHeader clinic={clinic} items={navigation("/book")} />
      <main id="main">
        <Section>
          <Prose>
            <h1>Book a visit</h1>
            <p>Choose a time that suits you. You can change or cancel it at any time.</p>
          </Prose>
          <OpenNow hours={clinic.openingHours}>{clinic.hours}</OpenNow>
        </Section>
        <AppointmentPicker
          heading="Choose a time"
          action="/bookings"
          timeZone="Europe/London"
          clinic={clinic}
          {...diary}
        />
        <AppointmentRequestForm
          tone="soft"
          heading="Would you rather talk to us?"
          action="/requests"
          phone={clinic.phone}
        />
      </main>
      <SiteFooter clinic={clinic} groups={footerGroups} />
    </>
  );
}
