import { epochMilliseconds } from "../../time/instant.js";
import type { Instant, Slot, Availability } from "../../booking/types.js";
import { warn } from "../../internal/warn.js";

type Unknown = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const states: readonly unknown[] = ["free", "call", "taken"];

/** An id as text, as a form sends it. Diaries may use numbers. */
export function readId(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An instant as text. A server function may send a Date. */
function toInstantText(value: unknown): Instant | undefined {
  if (value instanceof Date) return Number.isNaN(+value) ? undefined : value.toISOString();
  return epochMilliseconds(value) === undefined ? undefined : (value as Instant);
}

/**
 * A diary's answer as a valid availability, or undefined if it is not one. Invalid slots are left out and
 * reported, so that the visitor can still choose among the others.
 * @param query the coverage of an answer that does not state it
 */
export function readAvailability(
  answer: unknown,
  prop: "slots" | "loadSlots",
  query?: { from: Instant; to: Instant },
): Availability | undefined {
  if (!isRecord(answer) || !Array.isArray(answer.slots)) {
    if (answer !== undefined || prop === "loadSlots") {
      if (process.env.NODE_ENV !== "production")
        warn(
          "AppointmentPicker",
          prop,
          "is not an Availability, so it is ignored; pass { slots, coverage }, see Availability in clinic-ui/booking.",
        );
    }
    return undefined;
  }
  const coverage = isRecord(answer.coverage) ? answer.coverage : {};
  const from = toInstantText(coverage.from) ?? query?.from;
  const to = toInstantText(coverage.to) ?? query?.to;
  if (from === undefined || to === undefined || epochMilliseconds(from)! > epochMilliseconds(to)!) {
    if (process.env.NODE_ENV !== "production")
      warn(
        "AppointmentPicker",
        prop,
        "has no valid coverage, so it is ignored; give coverage.from and a later coverage.to as RFC 3339 instants.",
      );
    return undefined;
  }
  const slots = answer.slots.flatMap((value: unknown) => readSlot(value, prop) ?? []);
  return {
    slots,
    // A slot that was left out may have been the only one of its day.
    coverage: {
      from,
      to,
      complete: coverage.complete === true && slots.length === answer.slots.length,
    },
    clinicTimeZone: String(answer.clinicTimeZone),
    fetchedAt: toInstantText(answer.fetchedAt) ?? from,
  };
}

/** A slot with ids and instants as text, or undefined if it is not valid. */
export function readSlot(value: unknown, prop: string): Slot | undefined {
  if (!isRecord(value)) return undefined;
  const id = readId(value.id);
  const start = toInstantText(value.start);
  const end = toInstantText(value.end);
  const isValid = start && end && epochMilliseconds(start)! < epochMilliseconds(end)!;
  if (id === undefined || !isValid || !states.includes(value.state)) {
    if (process.env.NODE_ENV !== "production")
      warn(
        "AppointmentPicker",
        prop,
        "a slot without an id, a state or a start before its end is left out; see Slot in clinic-ui/booking.",
      );
    return undefined;
  }
  return {
    ...(value as unknown as Slot),
    id,
    start,
    end,
    serviceId: readId(value.serviceId),
    practitionerId: readId(value.practitionerId),
  };
}
