import { bookingErrorResult, toPlainDateTime, type BookingErrorCode } from "clinic-ui/booking";
import { randomUUID } from "node:crypto";
import { clinic } from "../../clinic";
import { forgetDraft, keepDraft } from "../drafts";
import { fieldsOf, textOf } from "../input";
import { book, visitorName } from "../server";

/** Bytes of a form. A booking is far smaller. */
const limit = 100_000;

const sentences: Partial<Record<BookingErrorCode, string>> = {
  "slot-taken": "Someone else has just booked this time. Please choose another.",
  invalid: "We could not take this as it is. Please choose a time, and look through your details.",
  "rate-limited":
    "Many people are booking just now. Please wait a moment, then press the button again.",
  auth: "It was not booked: our diary cannot be reached from this page. Please call us.",
};

const unknown =
  "Something went wrong on our side. Please press the button again: no visit is booked twice.";

/** Where the form posts to without JavaScript. */
export async function POST(request: Request): Promise<Response> {
  // Pages of other sites may post here too; browsers say so.
  if (request.headers.get("sec-fetch-site") === "cross-site") return answer(403);
  const length = request.headers.get("content-length");
  if (length === null || Number(length) > limit) return answer(413);

  const sent = Object.fromEntries(new URLSearchParams(await request.text()));
  const visitor = await visitorName();
  const slotId = textOf(sent.slot) ?? "";
  const rescheduleOf = textOf(sent.rescheduleOf);
  const idempotencyKey = textOf(sent.idempotencyKey) ?? randomUUID();
  const fields = fieldsOf(sent);
  try {
    const outcome = await book({ slotId, fields, rescheduleOf }, idempotencyKey);
    if (visitor) forgetDraft(visitor);
    // The visit's own page, where it can also be moved and cancelled.
    return seeOther(outcome.status === "redirect" ? outcome.url : (outcome.manageUrl ?? "/"));
  } catch (error) {
    const { code, fieldErrors, alternatives } = bookingErrorResult(error);
    const isUnknown = code === "server" || code === "offline";
    if (visitor) {
      keepDraft(visitor, {
        slotId,
        values: fields,
        errors: fieldErrors ?? { slot: sentences[code] ?? unknown },
        idempotencyKey: isUnknown ? idempotencyKey : undefined,
      });
    }
    const search = new URL(request.url).searchParams;
    for (const name of ["serviceId", "practitionerId", "durationMinutes", "rescheduleOf"])
      if (textOf(sent[name])) search.set(name, String(sent[name]));
    // After a time that is gone, the days of the times near it.
    const near = (alternatives ?? []).flatMap(({ start }) => dateOf(start) ?? []).sort()[0];
    if (near) search.set("from", near);
    search.set("again", code);
    return seeOther(`/book?${search}`);
  }
}

const dateOf = (start: string) => toPlainDateTime(start, clinic.openingHours.timeZone)?.date;

const answer = (status: number) => new Response(null, { status });

/** To another page, with GET. */
const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
