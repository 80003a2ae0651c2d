import type { BookingPractitioner, Service } from "../../booking/types.js";
import type { Price } from "../../content/price.js";
import { readId } from "./read-availability.js";
import type { AppointmentChoices } from "./use-slots.js";

/** A possible length of a service. */
interface Length {
  minutes: number;
  price?: Price;
}

/** The possible lengths of a service, the usual one first. */
export const serviceDurations = (service: Service | undefined): Length[] =>
  (service?.durations ?? []).map((length) =>
    typeof length === "number" ? { minutes: length, price: service?.price } : length,
  );

/** The price of a service at a length. */
export const servicePrice = (service: Service | undefined, minutes: number | undefined) =>
  serviceDurations(service).find((length) => length.minutes === minutes)?.price ?? service?.price;

/** Services or practitioners with their ids as text, as a form sends them. */
export const withTextIds = <Item extends { id: string }>(items: readonly Item[] | undefined) =>
  (Array.isArray(items) ? (items as readonly Item[]) : []).flatMap((item) => {
    const id = readId(item?.id);
    return id === undefined ? [] : [{ ...item, id }];
  });

export const findService = (services: readonly Service[], { serviceId }: AppointmentChoices) =>
  services.find(({ id }) => id === serviceId) ?? services[0];

/** The practitioners who offer a service. */
export function practitionersFor(
  practitioners: readonly BookingPractitioner[],
  service: Service | undefined,
) {
  const ids = service?.practitionerIds?.map(String);
  return ids ? practitioners.filter(({ id }) => ids.includes(id)) : practitioners;
}

/** The name of a practitioner, if the id is known. */
export const practitionerName = (
  practitioners: readonly BookingPractitioner[],
  id: string | undefined,
) => practitioners.find((person) => person.id === id)?.name;

/** The choices without invalid ones, such as a practitioner who does not offer the service. */
export function validChoices(
  services: readonly Service[],
  practitioners: readonly BookingPractitioner[],
  choices: AppointmentChoices,
): AppointmentChoices {
  const { practitionerId, durationMinutes } = choices;
  const service = findService(services, { serviceId: readId(choices.serviceId) });
  const person = practitionersFor(practitioners, service).find(
    ({ id }) => id === readId(practitionerId),
  );
  const lengths = serviceDurations(service).map(({ minutes }) => minutes);
  return {
    serviceId: service?.id,
    practitionerId: person?.id,
    durationMinutes: lengths.find((minutes) => minutes === Number(durationMinutes)) ?? lengths[0],
  };
}
