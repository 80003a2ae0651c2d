import {
  AppointmentPicker,
  AppointmentRequestForm,
  OpenNow,
  Page,
  PageHeader,
  SiteFooter,
  SiteHeader,
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
    <Page
      header={<SiteHeader clinic={clinic} items={navigation} currentHref="/book" />}
      footer={<SiteFooter clinic={clinic} groups={footerGroups} />}
    >
      <PageHeader
        heading="Book a visit"
        intro="Choose a time that suits you. You can change or cancel it at any time."
        note={<OpenNow hours={clinic.openingHours}>{clinic.hours}</OpenNow>}
      />
      <AppointmentPicker
        heading="Choose a time"
        action="/bookings"
        timeZone="Europe/London"
        clinic={clinic}
        {...diary}
      />
      <AppointmentRequestForm
        heading="Would you rather talk to us?"
        action="/requests"
        phone={clinic.phone}
      />
    </Page>
  );
}
