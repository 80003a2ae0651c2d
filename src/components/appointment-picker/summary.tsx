import type { BookingPractitioner, Service, Slot } from "../../booking/types.js";
import { addressLines } from "../../content/address.js";
import type { Clinic } from "../../content/clinic.js";
import { plural } from "../../internal/plural.js";
import { watchWord, watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import { ClinicPhone } from "./clinic-phone.js";
import { practitionerName, servicePrice } from "./services.js";
import {
  slotPlaceholders,
  formatSlotPrice,
  formatVisitorTime,
  type SlotFormat,
} from "./slot-format.js";
import type { AppointmentChoices } from "./use-slots.js";

interface SummaryProps {
  service: Service | undefined;
  practitioners: readonly BookingPractitioner[];
  choices: AppointmentChoices;
  chosen: Slot | undefined;
  clinic: Pick<Clinic, "name" | "address" | "phone"> | undefined;
  id: string;
  format: SlotFormat;
}

/** A summary of the choices: what, with whom, when, how long, for how much and where. */
export function Summary({
  service,
  practitioners,
  choices,
  chosen,
  clinic,
  id,
  format,
}: SummaryProps) {
  const { words, locale, messages } = format;
  const place = { ...en.bookingConfirmation, ...messages?.bookingConfirmation };
  if (process.env.NODE_ENV !== "production")
    watchWords("AppointmentPicker", place, messages, "bookingConfirmation");
  const when = chosen && slotPlaceholders(chosen, format);
  const minutes = choices.durationMinutes;
  if (process.env.NODE_ENV !== "production" && minutes !== undefined)
    watchWord("AppointmentPicker", messages, "duration", "minutes");
  const length =
    minutes === undefined
      ? undefined
      : plural(locale, messages?.duration?.minutes ?? en.duration.minutes, minutes);
  const person = practitionerName(practitioners, chosen?.practitionerId ?? choices.practitionerId);
  const lines = clinic?.address ? addressLines(clinic.address) : [];
  const facts: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [place.what, [service?.name]],
    [place.practitioner, [practitioners.length > 1 ? (person ?? words.anyone) : person]],
    [
      place.when,
      when ? [when.day, when.time, chosen && formatVisitorTime(chosen, format)] : [words.notChosen],
    ],
    [words.howLong, [length]],
    [words.price, [formatSlotPrice(chosen?.price ?? servicePrice(service, minutes), format)]],
    [place.where, [clinic?.name, ...lines]],
  ];
  return (
    <div role="group" aria-labelledby={`${id}-visit`} className="cui-appointment-picker__summary">
      <p id={`${id}-visit`}>{words.visit}</p>
      <dl>
        {facts.map(([term, texts]) => {
          const shown = texts.filter(Boolean);
          return (
            shown.length > 0 && (
              <div key={term}>
                <dt>{term}</dt>
                <dd key={shown.join()}>
                  {shown.map((text, index) => (
                    <span key={index}>
                      <bdi>{text}</bdi>
                    </span>
                  ))}
                </dd>
              </div>
            )
          );
        })}
      </dl>
      <ClinicPhone phone={clinic?.phone} format={format} />
    </div>
  );
}
