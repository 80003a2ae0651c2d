import type { BookingPractitioner, Service } from "../../booking/types.js";
import type { Price } from "../../content/price.js";
import { idOf } from "./read-availability.js";
import type { AppointmentChoices } from "./use-slots.js";

/** A possible length of a service. */
interface Length {
  minutes: number;
  price?: Price;
}

/** The possible lengths of a service, the usual one first. */
export const lengthsOf = (service: Service | undefined): Length[] =>
  (service?.durations ?? []).map((length) =>
    typeof length === "number" ? { minutes: length, price: service?.price } : length,
  );

/** What a service costs at a length. */
export const priceOf = (service: Service | undefined, minutes: number | undefined) =>
  lengthsOf(service).find((length) => length.minutes === minutes)?.price ?? service?.price;

/** Services or people whose ids are text, as a form sends them. */
export const withTextIds = <Item extends { id: string }>(items: readonly Item[] | undefined) =>
  (Array.isArray(items) ? (items as readonly Item[]) : []).flatMap((item) => {
    const id = idOf(item?.id);
    return id === undefined ? [] : [{ ...item, id }];
  });

export const serviceOf = (services: readonly Service[], { serviceId }: AppointmentChoices) =>
  services.find(({ id }) => id === serviceId) ?? services[0];

/** The people who give a service. */
export function peopleOf(
  practitioners: readonly BookingPractitioner[],
  service: Service | undefined,
) {
  const ids = service?.practitionerIds?.map(String);
  return ids ? practitioners.filter(({ id }) => ids.includes(id)) : practitioners;
}

/** The name of a practitioner, where it is known. */
export const personOf = (practitioners: readonly BookingPractitioner[], id: string | undefined) =>
  practitioners.find((person) => person.id === id)?.name;

/** The choices with what does not fit them left out: a person who does not give the service. */
export function fittingChoices(
  services: readonly Service[],
  practitioners: readonly BookingPractitioner[],
  choices: AppointmentChoices,
): AppointmentChoices {
  const { practitionerId, durationMinutes } = choices;
  const service = serviceOf(services, { serviceId: idOf(choices.serviceId) });
  const person = peopleOf(practitioners, service).find(({ id }) => id === idOf(practitionerId));
  const lengths = lengthsOf(service).map(({ minutes }) => minutes);
  return {
    serviceId: service?.id,
    practitionerId: person?.id,
    durationMinutes: lengths.find((minutes) => minutes === Number(durationMinutes)) ?? lengths[0],
  };
}
