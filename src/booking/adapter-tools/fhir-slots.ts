import { trimmedText } from "../../content/trimmed-text.js";
import type { FhirAnswer, FhirLine } from "./fhir-bundle.js";
import { toAvailability, type AdapterOptions } from "./availability.js";
import {
  findContainer,
  buildDirectory,
  resolveReference,
  type Directory,
} from "./fhir-references.js";
import {
  compact,
  idFromStart,
  readId,
  isRecord,
  arrayOrEmpty,
  toArray,
  readAddress,
  readCapacity,
  readSpan,
  quote,
  toMilliseconds,
  type JsonRecord,
  type Report,
} from "./values.js";
import type { Slot, Availability } from "../types.js";

/** What a FHIR Slot does not contain. */
export interface FhirOptions extends AdapterOptions {
  /**
   * The length in minutes from which a slot counts as a window, in which the appointment begins at
   * some time.
   * @default 240, longer than an appointment lasts
   */
  windowMinutes?: number;
}

const takenStatuses = new Set<unknown>(["busy", "busy-unavailable", "busy-tentative"]);

/** The extensions of SMART Scheduling Links. */
export type Extension = "booking-deep-link" | "booking-phone" | "slot-capacity";

/** Where the extensions are defined: by SMART first, and now by HL7. */
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

const emptyDirectory: Directory = new Map();

/** Resources that tell who and where. They are not slots that could not be read. */
const relatedTypes = new Set<unknown>([
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

/** The resource of a line that is not a slot but belongs to one. */
function readRelated({ value, isIncluded }: FhirLine): JsonRecord | undefined {
  if (!isRecord(value) || value.resourceType === "Slot") return undefined;
  const isRelated = relatedTypes.has(value.resourceType);
  return isRelated || (isIncluded && trimmedText(value.resourceType)) ? value : undefined;
}

/** The availability in the FHIR resources of an answer: its Slots, with who and where from the others. */
export function fhirAvailability(answer: FhirAnswer, options: FhirOptions): Availability {
  const related: { resource: JsonRecord; fullUrl?: unknown }[] = [];
  const lines: FhirLine[] = [];
  const problems = [...(answer.problems ?? [])];
  let complete = answer.complete;
  for (const line of answer.lines) {
    const { at, value, fullUrl } = line;
    const resource = readRelated(line);
    if (isResource(value, "OperationOutcome")) {
      for (const reason of readIssues(value)) {
        problems.push({ at, reason });
        complete = false;
      }
    } else if (resource) related.push({ resource, fullUrl });
    else if (isResource(value, "Slot") && value.status === "entered-in-error") {
      problems.push({ at, reason: "it was entered in error." });
    } else lines.push(line);
  }
  const directory = buildDirectory(related);
  return toAvailability(
    { lines, problems, complete },
    (line, report) => {
      const slot = readFhirSlot(line, report);
      return slot && { ...slot, ...readActors(slot, directory), kind: slotKind(slot, options) };
    },
    options,
  );
}

function isResource(value: unknown, type: string): value is JsonRecord {
  return isRecord(value) && value.resourceType === type;
}

/**
 * The issues of an OperationOutcome that may mean missing slots. Information and warnings come with many
 * complete answers. The server's own text is left out, since it may repeat the request.
 */
function readIssues(outcome: JsonRecord): string[] {
  return toArray(outcome.issue)
    .map((issue) => (isRecord(issue) ? issue : {}))
    .filter(({ severity }) => severity !== "information" && severity !== "warning")
    .map(
      ({ severity, code }) =>
        `the server reports an issue of severity ${quote(severity)} and code ${quote(code)}.`,
    );
}

/** The slot of a single FHIR resource, or undefined after reporting why it cannot be read. */
export function readFhirSlot(resource: unknown, report: Report): Slot | undefined {
  if (!isRecord(resource) || resource.resourceType !== "Slot") {
    report(`expected a Slot, not ${quote(isRecord(resource) ? resource.resourceType : resource)}.`);
    return undefined;
  }
  const isFree = resource.status === "free";
  if (!isFree && !takenStatuses.has(resource.status)) {
    report(`the status ${quote(resource.status)} is not known.`);
    return undefined;
  }
  const span = readSpan(["start", resource.start], ["end", resource.end], report);
  if (!span) return undefined;
  const extension = (kind: Extension) =>
    arrayOrEmpty(resource.extension).find((item) => isExtension(item, kind)) as
      JsonRecord | undefined;
  const bookingUrl = readAddress(
    "booking-deep-link",
    extension("booking-deep-link")?.valueUrl,
    report,
  );
  const bookingPhone = trimmedText(extension("booking-phone")?.valueString);
  const capacity = readCapacity("slot-capacity", extension("slot-capacity")?.valueInteger, report);
  const full = capacity === 0 || resource.overbooked === true;
  const open = bookingPhone !== undefined && bookingUrl === undefined ? "call" : "free";
  return compact<Slot>({
    id:
      readId(resource.id) ?? idFromStart(span.start, resolveSchedule(resource, emptyDirectory).id),
    ...span,
    state: isFree && !full ? open : "taken",
    serviceId: readServiceId(resource),
    capacity: capacity || undefined,
    bookingUrl,
    bookingPhone,
    note: trimmedText(resource.comment),
    raw: resource,
  });
}

/**
 * The first code of `serviceType`: a CodeableConcept in R4, a CodeableReference in R5, which may name a
 * HealthcareService instead. `appointmentType` is the way of visiting, not the service.
 */
function readServiceId(resource: JsonRecord): string | undefined {
  const services = toArray(resource.serviceType).filter(isRecord);
  const codes = services
    .flatMap(({ coding, concept }) => toArray(isRecord(concept) ? concept.coding : coding))
    .map((coding) => (isRecord(coding) ? readId(coding.code) : undefined));
  const ids = services.map(
    ({ reference }) =>
      resolveReference(reference, ["HealthcareService"], emptyDirectory, resource).id,
  );
  return [...codes, ...ids].find((id) => id !== undefined);
}

function resolveSchedule(resource: JsonRecord, directory: Directory) {
  return resolveReference(resource.schedule, ["Schedule"], directory, resource);
}

const actorTypes = ["Practitioner", "PractitionerRole", "Location", "HealthcareService"];

/** Who and where: the actors of the slot's schedule, and those that a role or a service among them names. */
function readActors({ raw }: Slot, directory: Directory) {
  const schedule = isRecord(raw) ? resolveSchedule(raw, directory).resource : undefined;
  const container = findContainer(schedule, raw);
  const actors = toArray(schedule?.actor).map((actor) =>
    resolveReference(actor, actorTypes, directory, container),
  );
  const idsOf = (type: string) => actors.filter((actor) => actor.type === type).map(({ id }) => id);
  const idsThrough = (type: string, key: string, of: string) =>
    actors
      .filter((actor) => actor.type === type)
      .flatMap(({ resource }) =>
        toArray(resource?.[key]).map(
          (reference) =>
            resolveReference(reference, [of], directory, findContainer(resource, container)).id,
        ),
      );
  const first = (...ids: (string | undefined)[]) => ids.find((id) => id !== undefined);
  return compact({
    practitionerId: first(
      ...idsOf("Practitioner"),
      ...idsThrough("PractitionerRole", "practitioner", "Practitioner"),
      ...idsOf("PractitionerRole"),
    ),
    locationId: first(
      ...idsOf("Location"),
      ...idsThrough("PractitionerRole", "location", "Location"),
      ...idsThrough("HealthcareService", "location", "Location"),
    ),
  });
}

function slotKind({ start, end }: Slot, { windowMinutes = 240 }: FhirOptions): Slot["kind"] {
  return toMilliseconds(end) - toMilliseconds(start) >= windowMinutes * 60_000 ? "window" : "exact";
}
