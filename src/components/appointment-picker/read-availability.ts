import { epochMilliseconds } from "../../time/instant.js";
import type { Instant, Slot, Availability } from "../../booking/types.js";
import { warn } from "../../internal/warn.js";

type Unknown = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const states: readonly unknown[] = ["free", "call", "taken"];

/** An id as a form sends it: text. A diary that counts its slots sends numbers. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An instant as text; a server function may also send a Date. */
function instantOf(value: unknown): Instant | undefined {
  if (value instanceof Date) return Number.isNaN(+value) ? undefined : value.toISOString();
  return epochMilliseconds(value) === undefined ? undefined : (value as Instant);
}

/**
 * A diary's answer as the availability that it should be, or undefined where it is not one at all.
 * Slots that make no sense are left out and named: the visitor can still take the others.
 * @param asked what the answer speaks of where it does not say so itself
 */
export function readAvailability(
  answer: unknown,
  prop: "slots" | "loadSlots",
  asked?: { from: Instant; to: Instant },
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
  const from = instantOf(coverage.from) ?? asked?.from;
  const to = instantOf(coverage.to) ?? asked?.to;
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
    fetchedAt: instantOf(answer.fetchedAt) ?? from,
  };
}

/** A slot whose ids and instants are text, or undefined where it cannot be shown. */
export function readSlot(value: unknown, prop: string): Slot | undefined {
  if (!isRecord(value)) return undefined;
  const id = idOf(value.id);
  const start = instantOf(value.start);
  const end = instantOf(value.end);
  const isSound = start && end && epochMilliseconds(start)! < epochMilliseconds(end)!;
  if (id === undefined || !isSound || !states.includes(value.state)) {
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
    serviceId: idOf(value.serviceId),
    practitionerId: idOf(value.practitionerId),
  };
}
