import { trimmedText } from "../../content/trimmed-text.js";
import type { FhirAnswer, FhirLine } from "./fhir-bundle.js";
import { toAvailability, type AdapterOptions } from "./availability.js";
import { containerOf, directoryOf, named, type Directory } from "./fhir-references.js";
import {
  compact,
  idFromStart,
  idOf,
  isRecord,
  itemsOf,
  listOf,
  readAddress,
  readCapacity,
  readSpan,
  shown,
  timeOf,
  type JsonRecord,
  type Say,
} from "./values.js";
import type { Slot, Availability } from "../types.js";

/** What FHIR does not say of a Slot. */
export interface FhirOptions extends AdapterOptions {
  /**
   * From how many minutes on a slot is a window, in which the appointment begins at some time.
   * @default 240, longer than an appointment lasts
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

const alone: Directory = new Map();

/** What may say who and where, and is no slot that was lost. */
const helpers = new Set<unknown>([
  "CareTeam",
  "Device",
  "Endpoint",
  "HealthcareService",
  "Location",
  "Organization",
  "Patient",
  "Practitioner",
  "PractitionerRole",
  "RelatedPerson",
  "Schedule",
]);

/** The resource of a line that came along with the slots. */
function helperOf({ value, isIncluded }: FhirLine): JsonRecord | undefined {
  if (!isRecord(value) || value.resourceType === "Slot") return undefined;
  const isHelper = helpers.has(value.resourceType);
  return isHelper || (isIncluded && trimmedText(value.resourceType)) ? value : undefined;
}

/**
 * The availability in the FHIR resources of an answer: its Slots, and what the others say of who and
 * where.
 */
export function fhirAvailability(answer: FhirAnswer, options: FhirOptions): Availability {
  const came: { resource: JsonRecord; fullUrl?: unknown }[] = [];
  const lines: FhirLine[] = [];
  const problems = [...(answer.problems ?? [])];
  let complete = answer.complete;
  for (const line of answer.lines) {
    const { at, value, fullUrl } = line;
    const resource = helperOf(line);
    if (isResource(value, "OperationOutcome")) {
      for (const reason of troublesOf(value)) {
        problems.push({ at, reason });
        complete = false;
      }
    } else if (resource) came.push({ resource, fullUrl });
    else if (isResource(value, "Slot") && value.status === "entered-in-error") {
      problems.push({ at, reason: "it was entered in error." });
    } else lines.push(line);
  }
  const directory = directoryOf(came);
  return toAvailability(
    { lines, problems, complete },
    (line, say) => {
      const slot = readFhirSlot(line, say);
      return slot && { ...slot, ...actorsOf(slot, directory), kind: kindOf(slot, options) };
    },
    options,
  );
}

function isResource(value: unknown, type: string): value is JsonRecord {
  return isRecord(value) && value.resourceType === type;
}

/**
 * What an OperationOutcome tells of slots that may be missing. Information and warnings come with
 * many answers that are whole. The server's own words are left out: they may repeat what was asked.
 */
function troublesOf(outcome: JsonRecord): string[] {
  return listOf(outcome.issue)
    .map((issue) => (isRecord(issue) ? issue : {}))
    .filter(({ severity }) => severity !== "information" && severity !== "warning")
    .map(
      ({ severity, code }) =>
        `the server reports an issue of severity ${shown(severity)} and code ${shown(code)}.`,
    );
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
  const bookingPhone = trimmedText(extension("booking-phone")?.valueString);
  const capacity = readCapacity("slot-capacity", extension("slot-capacity")?.valueInteger, say);
  const full = capacity === 0 || resource.overbooked === true;
  const open = bookingPhone !== undefined && bookingUrl === undefined ? "call" : "free";
  return compact<Slot>({
    id: idOf(resource.id) ?? idFromStart(span.start, scheduleOf(resource, alone).id),
    ...span,
    state: isFree && !full ? open : "taken",
    serviceId: serviceOf(resource),
    capacity: capacity || undefined,
    bookingUrl,
    bookingPhone,
    note: trimmedText(resource.comment),
    raw: resource,
  });
}

/**
 * The first code of the kind of appointment: in R4 of a CodeableConcept, in R5 of a CodeableReference,
 * which may name a HealthcareService instead. `appointmentType` is how one comes, not what for.
 */
function serviceOf(resource: JsonRecord): string | undefined {
  const services = listOf(resource.serviceType).filter(isRecord);
  const codes = services
    .flatMap(({ coding, concept }) => listOf(isRecord(concept) ? concept.coding : coding))
    .map((coding) => (isRecord(coding) ? idOf(coding.code) : undefined));
  const ids = services.map(
    ({ reference }) => named(reference, ["HealthcareService"], alone, resource).id,
  );
  return [...codes, ...ids].find((id) => id !== undefined);
}

function scheduleOf(resource: JsonRecord, directory: Directory) {
  return named(resource.schedule, ["Schedule"], directory, resource);
}

const actorTypes = ["Practitioner", "PractitionerRole", "Location", "HealthcareService"];

/** Who and where: what a schedule is of, and what a role or a service in it says more. */
function actorsOf({ raw }: Slot, directory: Directory) {
  const schedule = isRecord(raw) ? scheduleOf(raw, directory).resource : undefined;
  const container = containerOf(schedule, raw);
  const actors = listOf(schedule?.actor).map((actor) =>
    named(actor, actorTypes, directory, container),
  );
  const idsOf = (type: string) => actors.filter((actor) => actor.type === type).map(({ id }) => id);
  const further = (type: string, key: string, of: string) =>
    actors
      .filter((actor) => actor.type === type)
      .flatMap(({ resource }) =>
        listOf(resource?.[key]).map(
          (reference) => named(reference, [of], directory, containerOf(resource, container)).id,
        ),
      );
  const first = (...ids: (string | undefined)[]) => ids.find((id) => id !== undefined);
  return compact({
    practitionerId: first(
      ...idsOf("Practitioner"),
      ...further("PractitionerRole", "practitioner", "Practitioner"),
      ...idsOf("PractitionerRole"),
    ),
    locationId: first(
      ...idsOf("Location"),
      ...further("PractitionerRole", "location", "Location"),
      ...further("HealthcareService", "location", "Location"),
    ),
  });
}

function kindOf({ start, end }: Slot, { windowMinutes = 240 }: FhirOptions): Slot["kind"] {
  return timeOf(end) - timeOf(start) >= windowMinutes * 60_000 ? "window" : "exact";
}
