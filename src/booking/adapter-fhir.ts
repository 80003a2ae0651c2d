import { slotPage, type AdapterOptions, type Answer, type Line } from "./adapter-page.js";
import {
  compact,
  idFromStart,
  isRecord,
  itemsOf,
  readAddress,
  readCapacity,
  readSpan,
  shown,
  textOf,
  type JsonRecord,
  type Say,
} from "./adapter-values.js";
import type { Slot, SlotPage } from "./types.js";

/** What FHIR does not say of a Slot. */
export interface FhirOptions extends AdapterOptions {
  /**
   * From how many minutes on a slot is a window, in which the appointment begins at some time.
   * Default: 240, longer than an appointment lasts.
   */
  windowMinutes?: number;
}

const busy = new Set<unknown>(["busy", "busy-unavailable", "busy-tentative"]);

/** The kinds of extension of SMART Scheduling Links. */
export type Extension = "booking-deep-link" | "booking-phone" | "slot-capacity";

/** Where extensions are defined: by SMART, and by HL7 since it took the guide over. */
export const registries = [
  "http://fhir-registry.smarthealthit.org/StructureDefinition/",
  "http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/",
] as const;

/** Whether an extension is of a kind. */
export function isExtension(extension: unknown, kind: Extension): extension is JsonRecord {
  return (
    isRecord(extension) && registries.some((registry) => extension.url === `${registry}${kind}`)
  );
}

/**
 * The page of the FHIR resources of an answer: its Slots, and what its Schedules say of who and where.
 */
export function fhirPage(answer: Answer, options: FhirOptions): SlotPage {
  const schedules = new Map<string, JsonRecord>();
  const lines: Line[] = [];
  const problems = [...(answer.problems ?? [])];
  for (const { at, value } of answer.lines) {
    const id = isRecord(value) && value.resourceType === "Schedule" && textOf(value.id);
    if (id) schedules.set(id, value);
    else if (isMistake(value)) problems.push({ at, reason: "it was entered in error." });
    else lines.push({ at, value });
  }
  return slotPage(
    { ...answer, lines, problems },
    (line, say) => {
      const slot = readFhirSlot(line, say);
      return slot && { ...slot, ...actorsOf(slot, schedules), kind: kindOf(slot, options) };
    },
    options,
  );
}

function isMistake(value: unknown): boolean {
  return isRecord(value) && value.resourceType === "Slot" && value.status === "entered-in-error";
}

/** The slot of a FHIR resource alone; says why there is none. */
export function readFhirSlot(resource: unknown, say: Say): Slot | undefined {
  if (!isRecord(resource) || resource.resourceType !== "Slot") {
    say(`expected a Slot, not ${shown(isRecord(resource) ? resource.resourceType : resource)}.`);
    return undefined;
  }
  const isFree = resource.status === "free";
  if (!isFree && !busy.has(resource.status)) {
    say(`the status ${shown(resource.status)} is not known.`);
    return undefined;
  }
  const span = readSpan(["start", resource.start], ["end", resource.end], say);
  if (!span) return undefined;
  const extension = (kind: Extension) =>
    itemsOf(resource.extension).find((item) => isExtension(item, kind)) as JsonRecord | undefined;
  const bookingUrl = readAddress(
    "booking-deep-link",
    extension("booking-deep-link")?.valueUrl,
    say,
  );
  const bookingPhone = textOf(extension("booking-phone")?.valueString);
  const capacity = readCapacity("slot-capacity", extension("slot-capacity")?.valueInteger, say);
  const full = capacity === 0 || resource.overbooked === true;
  const open = bookingPhone !== undefined && bookingUrl === undefined ? "call" : "free";
  return compact<Slot>({
    id: textOf(resource.id) ?? idFromStart(span.start, scheduleOf(resource)),
    ...span,
    state: isFree && !full ? open : "taken",
    serviceId: serviceOf(resource),
    capacity: capacity || undefined,
    bookingUrl,
    bookingPhone,
    note: textOf(resource.comment),
    raw: resource,
  });
}

/** The first code of the kind of appointment. */
function serviceOf(resource: JsonRecord): string | undefined {
  return itemsOf(resource.serviceType)
    .flatMap((concept) => (isRecord(concept) ? itemsOf(concept.coding) : []))
    .map((coding) => (isRecord(coding) ? textOf(coding.code) : undefined))
    .find((code) => code !== undefined);
}

/** The `10` of `{ reference: "Schedule/10" }`, whether the address is in full or not, and of what version. */
function idOf(type: string, value: unknown): string | undefined {
  const reference = isRecord(value) ? textOf(value.reference) : undefined;
  const parts = reference?.replace(/\/_history\/[^/]*$/, "").split("/") ?? [];
  return parts.at(-2) === type ? textOf(parts.at(-1)) : undefined;
}

const scheduleOf = (resource: JsonRecord) => idOf("Schedule", resource.schedule);

function actorsOf({ raw }: Slot, schedules: ReadonlyMap<string, JsonRecord>) {
  const schedule = schedules.get((isRecord(raw) && scheduleOf(raw)) || "");
  const actors = itemsOf(schedule?.actor);
  const first = (type: string) =>
    actors.map((actor) => idOf(type, actor)).find((id) => id !== undefined);
  return compact({
    practitionerId: first("Practitioner") ?? first("PractitionerRole"),
    locationId: first("Location"),
  });
}

function kindOf({ start, end }: Slot, { windowMinutes = 240 }: FhirOptions): Slot["kind"] {
  return Date.parse(end) - Date.parse(start) >= windowMinutes * 60_000 ? "window" : "exact";
}
