import { epochMilliseconds } from "clinic-ui/booking";
import { isTimeZone } from "clinic-ui/content";
import { HttpError } from "./errors.js";
import { lengthsOf } from "./times.js";

/**
 * What `GET /slots` asks for.
 *
 * @param {Record<string, string>} query
 * @param {import("./clinic.js").Clinic} clinic
 * @throws {HttpError} `invalid`
 */
export function readQuery(query, { services, practitioners }) {
  const [from, to] = [epochMilliseconds(query.from) ?? NaN, epochMilliseconds(query.to) ?? NaN];
  const service = query.serviceId ? services.find(({ id }) => id === query.serviceId) : services[0];
  const durationMinutes = query.durationMinutes ? Number(query.durationMinutes) : undefined;

  /** @type {Record<string, string>} */
  const fieldErrors = {};
  const example = "2026-12-15T09:00:00Z";
  if (Number.isNaN(from)) fieldErrors.from = `Write an instant such as ${example}.`;
  if (Number.isNaN(to)) fieldErrors.to = `Write an instant such as ${example}.`;
  else if (to <= from) fieldErrors.to = "The end must come after the beginning.";
  if (query.timeZone && !isTimeZone(query.timeZone))
    fieldErrors.timeZone = "Write an IANA name such as Europe/London.";
  if (!service) fieldErrors.serviceId = "There is no such service.";
  if (query.practitionerId && !practitioners.some(({ id }) => id === query.practitionerId))
    fieldErrors.practitionerId = "There is nobody of this name.";
  if (durationMinutes !== undefined && service && !lengthsOf(service).includes(durationMinutes))
    fieldErrors.durationMinutes = "This service has another length.";
  if (Object.keys(fieldErrors).length > 0) throw new HttpError("invalid", { fieldErrors });

  const practitionerId = query.practitionerId || undefined;
  return { from, to, choices: { serviceId: service?.id, practitionerId, durationMinutes } };
}

/**
 * The choices of a page's address or form, with what does not fit left out: AppointmentPicker does
 * the same, so that its times are those of its choices.
 *
 * @param {(name: string) => string} asked
 * @param {import("./clinic.js").Clinic} clinic
 */
export function fittingChoices(asked, { services, practitioners }) {
  const service = services.find(({ id }) => id === asked("serviceId")) ?? services[0];
  const people = practitioners.filter(({ id }) => service.practitionerIds?.includes(id) ?? true);
  const lengths = lengthsOf(service);
  return {
    serviceId: service.id,
    practitionerId: people.find(({ id }) => id === asked("practitionerId"))?.id,
    durationMinutes:
      lengths.find((length) => String(length) === asked("durationMinutes")) ?? lengths[0],
  };
}
