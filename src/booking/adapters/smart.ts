import {
  fhirAvailability,
  isExtension,
  readFhirSlot,
  registries,
  type Extension,
  type FhirOptions,
} from "../adapter-tools/fhir-slots.js";
import type { Answer, Line } from "../adapter-tools/availability.js";
import {
  completeInstant,
  readId,
  isRecord,
  arrayOrEmpty,
  quote,
  withoutBrackets,
  type JsonRecord,
} from "../adapter-tools/values.js";
import { safeAddress } from "../safe-address.js";
import type { Availability, Slot, SlotProblem } from "../types.js";

export type SmartOptions = FhirOptions;

/**
 * A Slot file of SMART Scheduling Links: one FHIR Slot a line (NDJSON). A free slot with a telephone
 * number and no link is one to call for; a long one is a window. The lines of the Schedule file may
 * stand in the same text, after a line break: they say who and where.
 *
 * A line that cannot be used becomes a problem, named by its place, empty lines counted; nothing is
 * thrown. Each slot keeps its line in `raw`. Ask for the file no more than once a minute.
 *
 * https://github.com/smart-on-fhir/smart-scheduling-links/blob/master/specification.md
 */
export function smartSlots(ndjson: unknown, options: SmartOptions): Availability {
  return fhirAvailability(parseLines(ndjson), options);
}

function parseLines(ndjson: unknown): Answer {
  if (typeof ndjson !== "string") {
    const reason = `expected the text of a Slot file, not ${quote(ndjson)}.`;
    return { lines: [], complete: false, problems: [{ at: "file", reason }] };
  }
  const lines: Line[] = [];
  const problems: SlotProblem[] = [];
  for (const [at, line] of ndjson.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      lines.push({ at, value: JSON.parse(line.trim()) });
    } catch {
      problems.push({ at, reason: "it is not JSON." });
    }
  }
  return { lines, complete: problems.length === 0, problems };
}

/**
 * Slots as the lines of a Slot file. What came from `smartSlots` or `fhirSlots` gives back its own
 * resource, changed only where the slot was changed since. FHIR has no word in a Slot for `kind`,
 * `practitionerId`, `locationId`, `price` and a "call" without a number, and its instants have no
 * zone in brackets.
 *
 * @param schedule The schedule of slots that came from elsewhere: `Schedule/10`, or its id as a
 * number. The specification wants one in each line.
 */
export function toSmartLines(slots: readonly Slot[], schedule?: string | number | null): string {
  return arrayOrEmpty(slots)
    .filter((slot): slot is Slot => isRecord(slot))
    .map((slot) => `${JSON.stringify(toResource(slot, schedule))}\n`)
    .join("");
}

function toResource(slot: Slot, schedule: string | number | null | undefined): JsonRecord {
  const original = isJson(slot.raw) ? readFhirSlot(slot.raw, () => {}) : undefined;
  const base = original
    ? (slot.raw as JsonRecord)
    : { resourceType: "Slot", schedule: referenceTo(schedule) };
  const changed = (name: keyof Slot) => !original || (slot[name] ?? undefined) !== original[name];
  const serviceId = readId(slot.serviceId);
  return {
    ...base,
    ...(changed("id") && { id: readId(slot.id) }),
    ...(changed("state") && {
      status: slot.state === "taken" ? "busy" : "free",
      overbooked: undefined,
    }),
    ...((changed("start") || hasBrackets(base.start)) && { start: toFhirInstant(slot.start) }),
    ...((changed("end") || hasBrackets(base.end)) && { end: toFhirInstant(slot.end) }),
    ...(changed("serviceId") && {
      serviceType: serviceId === undefined ? undefined : [{ coding: [{ code: serviceId }] }],
    }),
    ...(changed("note") && { comment: slot.note ?? undefined }),
    ...toExtensions(slot, base, changed),
  };
}

function referenceTo(schedule: string | number | null | undefined) {
  const id = readId(schedule);
  return id && { reference: typeof schedule === "number" ? `Schedule/${id}` : id };
}

/** A FHIR instant (R4, 2.24.0.1) has seconds and an offset, and nothing after it. */
function toFhirInstant(instant: unknown): unknown {
  const complete = completeInstant(instant);
  return complete === undefined ? instant : withoutBrackets(complete);
}

const hasBrackets = (instant: unknown) => typeof instant === "string" && instant.includes("[");

/** Whether it can be written as JSON, which has no cycles and no big integers. */
function isJson(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

function toExtensions(slot: Slot, base: JsonRecord, changed: (name: keyof Slot) => boolean) {
  const fields = [
    ["bookingUrl", "booking-deep-link", "valueUrl"],
    ["bookingPhone", "booking-phone", "valueString"],
    ["capacity", "slot-capacity", "valueInteger"],
  ] as const satisfies [keyof Slot, Extension, string][];
  const toWrite = fields.filter(([name]) => changed(name));
  if (toWrite.length === 0) return {};
  const kept = arrayOrEmpty(base.extension).filter(
    (item) => !toWrite.some(([, kind]) => isExtension(item, kind)),
  );
  const written = toWrite
    .filter(([name]) => slot[name] !== undefined && slot[name] !== null)
    .map(([name, kind, key]) => ({ url: `${registries[0]}${kind}`, [key]: slot[name] }));
  const extension = [...kept, ...written];
  return { extension: extension.length > 0 ? extension : undefined };
}

/**
 * A slot's link with who sent the visitor: `source` names the site, `referral` this one visit (both
 * are written into the address, so neither may name a person). The rest of the link stays as it is.
 * Undefined where it is not an http or https address.
 *
 * https://github.com/smart-on-fhir/smart-scheduling-links/blob/master/specification.md, "Deep Links"
 */
export function referralLink(
  bookingUrl: unknown,
  sender?: { source?: string | number | null; referral?: string | number | null } | null,
): string | undefined {
  const address = safeAddress(bookingUrl);
  if (address === undefined) return undefined;
  const url = new URL(address);
  const added = new URLSearchParams();
  const [source, referral] = [readId(sender?.source), readId(sender?.referral)];
  if (source !== undefined) added.set("source", source);
  if (referral !== undefined) added.set("booking-referral", referral);
  // Added as text, since URLSearchParams would rewrite the publisher's own query.
  url.search = [url.search.slice(1), added.toString()].filter(Boolean).join("&");
  return url.href;
}
