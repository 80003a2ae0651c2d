"use server";

import {
  BookingError,
  bookingErrorResult,
  type BookingOutcome,
  type BookingErrorResult,
  type BookingRequest,
  type Hold,
  type Slot,
  type Availability,
  type SlotQuery,
} from "clinic-ui/booking";
import { fieldsOf, textOf } from "./input";
import { askServer, book, postJson } from "./server";

// Each of these is an address that anyone can post to, with anything: the types are what the picker
// sends and no more. So of a slot only its id goes on, and ids, instants and fields are read as text.
// An error would lose its code on the way to the browser, so what is refused is returned.

export async function loadSlots(query: SlotQuery): Promise<Availability | BookingErrorResult> {
  try {
    const search = new URLSearchParams();
    for (const name of ["from", "to", "timeZone", "serviceId", "practitionerId"] as const) {
      const text = textOf(query[name]);
      if (text) search.set(name, text);
    }
    if (typeof query.durationMinutes === "number")
      search.set("durationMinutes", String(query.durationMinutes));
    return await askServer(`/slots?${search}`);
  } catch (error) {
    return bookingErrorResult(error);
  }
}

export async function holdSlot(
  slot: Slot,
  { replaces }: { replaces?: string },
): Promise<Hold | BookingErrorResult> {
  try {
    return await postJson("/holds", { slotId: textOf(slot.id), replaces: textOf(replaces) });
  } catch (error) {
    return bookingErrorResult(error);
  }
}

/** A page that closes may not get this out any more: then the hold runs out by itself. */
export async function releaseHold(holdId: string): Promise<void> {
  if (!/^[\w-]{1,64}$/.test(textOf(holdId) ?? "")) return;
  await askServer(`/holds/${holdId}`, { method: "DELETE" }).catch(() => undefined);
}

export async function onBook(
  request: BookingRequest,
  { idempotencyKey }: { idempotencyKey: string },
): Promise<BookingOutcome | BookingErrorResult> {
  try {
    const slotId = textOf(request.slot.id);
    const key = textOf(idempotencyKey);
    if (!slotId || !key) throw new BookingError("invalid");
    return await book(
      {
        slotId,
        fields: fieldsOf(request.fields),
        holdId: textOf(request.holdId),
        patientTimeZone: textOf(request.patientTimeZone),
        rescheduleOf: textOf(request.rescheduleOf),
      },
      key,
    );
  } catch (error) {
    return bookingErrorResult(error);
  }
}
