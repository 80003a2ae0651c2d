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
  /** Names the picker: "Choose a time". */
  heading: ReactNode;
  /** Where the form posts to: the booking without JavaScript, and without `onBook`. */
  action: string;
  /** The clinic's IANA time zone: `Europe/London`. Days and times are told in it. */
  timeZone: string;
  /** What can be booked. With one service or none there is nothing to choose. */
  services?: readonly Service[];
  /** With whom. "Anyone" is always among the choices. */
  practitioners?: readonly BookingPractitioner[];
  /** What is chosen at first, as a page that was loaded without JavaScript has it in its address. */
  choices?: AppointmentChoices;
  /**
   * What else stands in the page's address, such as `lang`. Without JavaScript a choice loads the
   * page anew, and a link to later days adds `from`, a date: this goes with both.
   */
  query?: Readonly<Record<string, string>>;
  /**
   * The slots that the server has found, for the choices; from the date `from` on where the address
   * has it. Without them nothing can be booked before the page's script has come. A page with newer
   * ones takes the place of the one before.
   */
  slots?: Availability;
  /**
   * Finds slots, and asks again for what is older than five minutes. Without it those of `slots` are
   * all. May be a server function ("use server"), as `holdSlot`, `releaseHold` and `onBook` may.
   */
  loadSlots?: LoadSlots;
  /** Keeps a chosen slot while the details are typed. */
  holdSlot?: HoldSlot;
  /** Gives back what `holdSlot` keeps, when the visitor leaves. Without it a hold runs out. */
  releaseHold?: ReleaseHold;
  /**
   * Books. Without it the form posts as it would without JavaScript, and a slot with a `bookingUrl`
   * is a link to that page.
   */
  onBook?: OnBook;
  /** Told after a booking. */
  onBooked?: (outcome: BookingOutcome, slot: Slot) => void;
  /** The id of the slot that is chosen at first, as a page that was posted without JavaScript has it. */
  chosenSlot?: string;
  /**
   * The details that are asked for.
   * @default those of `BookingForm`
   */
  fields?: readonly BookingField[];
  /** What was typed, by the names of the fields, as a page that was posted without JavaScript has it. */
  values?: Readonly<Record<string, string>>;
  /** A sentence for each field that the server did not take. */
  errors?: Readonly<Record<string, string>>;
  /** The id of a booking that this one takes the place of. */
  rescheduleOf?: string;
  /**
   * A random text that the server makes anew for each page that it sends, never for a page that is
   * kept in a cache: by it a second post of the form is the same visit.
   * @default the browser makes one
   */
  idempotencyKey?: string;
  /** The clinic: its telephone number when something fails, its name and address when all is well. */
  clinic?: Pick<Clinic, "name" | "address" | "phone">;
  /** A challenge of the site's own, such as a captcha, before the button. */
  challenge?: ReactNode;
  /** How the clinic uses what is sent, in a sentence before the button. */
  privacy?: ReactNode;
  /**
   * Days that one question to `loadSlots` asks about.
   * @default 14
   */
  stretchDays?: number;
  /**
   * Days ahead after which nobody looks further.
   * @default 180
   */
  horizonDays?: number;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}
