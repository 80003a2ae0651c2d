import type { ReactNode } from "react";
import type {
  Availability,
  BookingOutcome,
  BookingPractitioner,
  HoldSlot,
  LoadSlots,
  OnBook,
  ReleaseHold,
  Service,
  Slot,
} from "../../booking/types.js";
import type { Clinic } from "../../content/clinic.js";
import type { PartialMessages } from "../../messages/messages.js";
import type { BookingField } from "../booking-form/index.js";
import type { SectionProps } from "../section/index.js";
import type { AppointmentChoices } from "./use-slots.js";

export interface AppointmentPickerProps extends Omit<
  SectionProps,
  "children" | "layout" | "actions"
> {
  /** The heading: "Choose a time". */
  heading: ReactNode;
  /** The URL that the form posts to without JavaScript, or without `onBook`. */
  action: string;
  /** The clinic's IANA time zone, in which days and times are shown: `Europe/London`. */
  timeZone: string;
  /** The services to choose from. With one or none there is no choice. */
  services?: readonly Service[];
  /** The practitioners to choose from, besides "Anyone". */
  practitioners?: readonly BookingPractitioner[];
  /** The initial choices, which a page without JavaScript reads from its URL. */
  choices?: AppointmentChoices;
  /**
   * Other parameters of the page's URL, such as `lang`. Without JavaScript a choice reloads the page, and
   * a link to later days adds `from`, a date: both keep these.
   */
  query?: Readonly<Record<string, string>>;
  /**
   * The slots that the server has found for the choices, from the date `from` on if the URL has it.
   * Without them nothing can be booked before hydration. Newer ones replace those of the last render.
   */
  slots?: Availability;
  /**
   * Loads slots, and reloads those that are older than five minutes. Without it only `slots` are offered.
   * It may be a server function ("use server"), as `holdSlot`, `releaseHold` and `onBook` may.
   */
  loadSlots?: LoadSlots;
  /** Holds the chosen slot while the details are typed. */
  holdSlot?: HoldSlot;
  /** Releases the hold when the visitor leaves. Without it the hold expires. */
  releaseHold?: ReleaseHold;
  /**
   * Books. Without it the form posts as it would without JavaScript, and a slot with a `bookingUrl`
   * is a link to that page.
   */
  onBook?: OnBook;
  /** Called after a booking. */
  onBooked?: (outcome: BookingOutcome, slot: Slot) => void;
  /** The id of the slot that is chosen initially, on a page that answers a post. */
  chosenSlot?: string;
  /**
   * The questions about the visitor.
   * @default those of `BookingForm`
   */
  fields?: readonly BookingField[];
  /** The posted values by field name, on a page that answers a post. */
  values?: Readonly<Record<string, string>>;
  /** The server's error messages by field name, a sentence each. */
  errors?: Readonly<Record<string, string>>;
  /** The id of the booking that this one replaces. */
  rescheduleOf?: string;
  /**
   * A random text that the server makes for each response, never for a cached page: a second post with
   * the same key is the same booking.
   * @default made in the browser
   */
  idempotencyKey?: string;
  /** The clinic: its telephone number is shown if something fails, its name and address after a booking. */
  clinic?: Pick<Clinic, "name" | "address" | "phone">;
  /** The site's own challenge, such as a captcha, before the button. */
  challenge?: ReactNode;
  /** How the clinic uses the data, in a sentence before the button. */
  privacy?: ReactNode;
  /**
   * The number of days that one call of `loadSlots` covers.
   * @default 14
   */
  stretchDays?: number;
  /**
   * The number of days ahead to which times are searched.
   * @default 180
   */
  horizonDays?: number;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}
