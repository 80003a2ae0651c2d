import { forwardRef, type ReactNode } from "react";
import type {
  BookingOutcome,
  BookingPractitioner,
  HoldSlot,
  LoadSlots,
  OnBook,
  Service,
  Slot,
  SlotPage,
} from "../../booking/types.js";
import type { Clinic } from "../../content/clinic.js";
import { isTimeZone } from "../../content/zone.js";
import { warn } from "../../internal/warn.js";
import type { Messages } from "../../messages/messages.js";
import type { BookingField } from "../booking-form/index.js";
import type { SectionProps } from "../section/index.js";
import { LivePicker } from "./appointment-picker.client.js";
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
  /** The slots that the server has found, for the choices. Without them nothing can be booked before the page is alive. */
  slots?: SlotPage;
  /** Finds slots. Without it those of `slots` are all. */
  loadSlots?: LoadSlots;
  /** Keeps a chosen slot while the details are typed. */
  holdSlot?: HoldSlot;
  /** Books. Without it the form posts as it would without JavaScript. */
  onBook?: OnBook;
  /** Told after a booking. */
  onBooked?: (outcome: BookingOutcome, slot: Slot) => void;
  /** The id of the slot that is chosen at first, as a page that was posted without JavaScript has it. */
  chosenSlot?: string;
  /** The details that are asked for. Default: those of `BookingForm`. */
  fields?: readonly BookingField[];
  /** What was typed, by the names of the fields, as a page that was posted without JavaScript has it. */
  values?: Readonly<Record<string, string>>;
  /** A sentence for each field that the server did not take. */
  errors?: Readonly<Record<string, string>>;
  /** The id of a booking that this one takes the place of. */
  rescheduleOf?: string;
  /** The clinic: its telephone number when something fails, its name and address when all is well. */
  clinic?: Pick<Clinic, "name" | "address" | "phone">;
  /** A challenge of the site's own, such as a captcha, before the button. */
  challenge?: ReactNode;
  /** Days that one question to `loadSlots` asks about. Default: 14. */
  stretchDays?: number;
  /** Days ahead after which nobody looks further. Default: 180. */
  horizonDays?: number;
  /** The library's words in another language. Default: English. */
  messages?: Partial<Messages>;
}

/**
 * A time at the clinic, chosen and booked. Without JavaScript a form of radios that posts. Functions
 * such as `loadSlots` come from a file with "use client"; a server component may give it the rest.
 */
export const AppointmentPicker = forwardRef<HTMLElement, AppointmentPickerProps>(
  function AppointmentPicker({ timeZone, slots, services, practitioners, ...rest }, ref) {
    const isZone = isTimeZone(timeZone);
    if (!isZone) {
      warn(
        "AppointmentPicker",
        "timeZone",
        `${JSON.stringify(timeZone)} is not a time zone, so times are shown in UTC; write an IANA name such as "Europe/London".`,
      );
    }
    return (
      <LivePicker
        ref={ref}
        timeZone={isZone ? timeZone : "UTC"}
        slots={slots?.coverage && Array.isArray(slots.slots) ? slots : undefined}
        services={services || []}
        practitioners={practitioners || []}
        {...rest}
      />
    );
  },
);
