import { AppointmentRequestForm, BookingConfirmation, BookingForm } from "clinic-ui";
import { BookingError } from "clinic-ui/booking";
import { useState, type FormEvent, type ReactElement } from "react";

const typed = { name: "Ines Marlow", phone: "01632 960517" };

const never = () => new Promise<void>(() => {});
const refuse = (code: "invalid" | "server" | "rate-limited", details = {}) =>
  Promise.reject(new BookingError(code, details));

const visit = {
  bookingId: "42",
  start: "2026-12-07T09:00:00+00:00",
  end: "2026-12-07T10:00:00+00:00",
  timeZone: "Europe/London",
  service: "First visit",
  price: { amount: 62, currency: "GBP" },
  clinic: { name: "Rowan Yard Clinic", phone: { number: "01632 960142" } },
  manageHref: "https://rowanyard.example/visits/42",
};

/** A page that cancels without leaving it. */
function Cancellable() {
  const [status, setStatus] = useState<"confirmed" | "cancelled">("confirmed");
  const cancel = (event: FormEvent) => {
    event.preventDefault();
    setStatus("cancelled");
  };
  return (
    <BookingConfirmation {...visit} status={status} cancelAction="/cancel" onSubmit={cancel} />
  );
}

/** What the pages of the site show, by their paths. */
export const scenes: Record<string, ReactElement> = {
  rest: <BookingForm action="/send" />,
  errors: (
    <BookingForm
      action="/send"
      values={typed}
      errors={{ phone: "Nobody answers there.", leaveEmpty: "Are you a person?", other: "No." }}
      challenge={<input name="sum" aria-label="Sum" />}
    />
  ),
  sending: <BookingForm action="/send" values={typed} onSubmit={never} />,
  refused: <BookingForm action="/send" values={typed} onSubmit={() => refuse("invalid")} />,
  unknown: <BookingForm action="/send" values={typed} onSubmit={() => refuse("server")} />,
  limited: (
    <BookingForm
      action="/send"
      values={typed}
      onSubmit={() => refuse("rate-limited", { retryAfter: 240 })}
    />
  ),
  named: (
    <BookingForm
      action="/send"
      values={typed}
      onSubmit={() => refuse("invalid", { fieldErrors: { phone: "Nobody answers there." } })}
    />
  ),
  sent: (
    <AppointmentRequestForm
      heading="Ask us to call you back"
      action="/send"
      phone={{ number: "01632 960142" }}
      values={typed}
      onSubmit={() => Promise.resolve()}
    />
  ),
  long: (
    <BookingForm
      action="/send"
      fields={[{ name: "note", label: "A note for us", type: "textarea", maxLength: 50 }]}
      values={{ note: "A note that is a little longer than the fifty letters it may have." }}
    />
  ),
  kinds: (
    <BookingForm
      action="/send"
      values={{ note: "Before" }}
      fields={[
        { name: "text", label: "Text", type: "text" },
        { name: "email", label: "Email", type: "email" },
        { name: "born", label: "Born", type: "date" },
        { name: "note", label: "Note", type: "textarea" },
        { name: "way", label: "Way", type: "select", options: [{ value: "a", label: "A" }] },
        { name: "time", label: "Time", type: "radio", options: [{ value: "b", label: "B" }] },
        { name: "news", label: "News", type: "checkbox" },
      ]}
    />
  ),
  confirmed: <Cancellable />,
  cancelled: <BookingConfirmation {...visit} status="cancelled" />,
};
