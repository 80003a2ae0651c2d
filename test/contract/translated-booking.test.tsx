import { act, fireEvent, render } from "@testing-library/react";
import { AppointmentPicker } from "clinic-ui";
import { BookingError, type LoadSlots, type OnBook, type Slot } from "clinic-ui/booking";
import { appointmentPicker as picker, bookingConfirmation } from "clinic-ui/messages/en";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { interpolate } from "../../src/internal/interpolate";
import { inTranslation, translate, wordsOf } from "../support/translate";

const slot = (id: string, start: string): Slot => ({
  id,
  start: `2026-11-${start}:00Z`,
  end: `2026-11-${start.replace(/:.*/, ":59")}:00Z`,
  state: "free",
});

const nine = slot("nine", "24T09:00");
const half = slot("half", "24T14:30");
const six = slot("six", "24T18:00");
const ten = slot("ten", "26T10:00");
const late = slot("late", "27T17:00");

const coverage = { from: "2026-11-23T00:00:00Z", to: "2026-12-07T00:00:00Z", complete: true };
const page = (slots: readonly Slot[]) => ({
  slots,
  coverage,
  clinicTimeZone: "Europe/London",
  fetchedAt: "2026-11-23T07:00:00Z",
});

const loadSlots: LoadSlots = ({ serviceId }) =>
  Promise.resolve(page(serviceId === "first" ? [nine, half, six, ten] : [nine, half, ten]));

const services = [
  { id: "first", name: "First visit", price: { amount: 52, currency: "GBP" } },
  { id: "massage", name: "Massage", price: { amount: 70, currency: "GBP" } },
];

/** What the diary answers, one after the other. */
const answers = [
  () => Promise.reject(new BookingError("slot-taken", { alternatives: [late] })),
  () => Promise.reject(new BookingError("slot-taken")),
  () => Promise.reject(new BookingError("offline")),
  () => Promise.resolve({ status: "confirmed", id: "42" } as const),
];

interface Step {
  name: string;
  /** What the whole page says. */
  words: string;
}

const oneBlank = (text: string) => text.replaceAll("\u00a0", " ");

// Fetched when they are asked for, in their own time.
beforeAll(() =>
  Promise.all([
    import("../../src/components/appointment-picker/month-grid.client"),
    import("../../src/components/booking-confirmation"),
  ]),
);
afterEach(() => vi.restoreAllMocks());

async function visit(isTranslated: boolean) {
  const answer = [...answers];
  const sent: Slot[] = [];
  const onBook: OnBook = ({ slot }) => {
    sent.push(slot);
    return answer.shift()!();
  };
  const { container, unmount } = render(
    <AppointmentPicker
      heading="Choose a time"
      action={`/bookings-${isTranslated}`}
      timeZone="Europe/London"
      services={services}
      slots={page([nine, half, six, ten])}
      choices={{ serviceId: "first" }}
      loadSlots={loadSlots}
      onBook={onBook}
      clinic={{ name: "Rowan Yard Clinic", phone: { number: "01632 960142" } }}
    />,
  );
  const translation = isTranslated ? translate(container, { keep: true }) : undefined;
  const steps: Step[] = [];
  const find = (selector: string) => container.querySelector<HTMLElement>(selector)!;
  const step = async (name: string, does: () => unknown) => {
    await act(async () => void does());
    translation?.catchUp();
    steps.push({ name, words: inTranslation(wordsOf(container)) });
  };
  const choose = (value: string) => () => fireEvent.click(find(`input[value="${value}"]`));
  const press = (selector: string) => () => fireEvent.click(find(selector));
  const type = (name: string, value: string) =>
    fireEvent.change(find(`input[name=${name}]`), { target: { value } });
  const send = press(".cui-booking-form__send button");

  await step("a day", choose("2026-11-26"));
  await step("a time", choose("ten"));
  await step("the calendar", press("[aria-expanded]"));
  await step("a day of the calendar", press("button[data-date='2026-11-25']"));
  await step("the next day with times", press("[class$=__none] button"));
  await step("another day", choose("2026-11-24"));
  await step("another time", choose("six"));
  await step("a service without that time", choose("massage"));
  await step("a time of that service", choose("nine"));
  await step("the details", () => {
    type("name", "Sam Reed");
    type("phone", "01632 960199");
  });
  await step("taken", send);
  await step("the alternative", press("[role=alert] li button"));
  await step("taken again", send);
  await step("the nearest", press("[role=alert] li button"));
  await step("no answer", send);
  await step("booked", send);
  unmount();
  translation?.stop();
  return { steps, sent };
}

it("shows what will be booked at every step, and what is booked, on a translated page", async () => {
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  const right = await visit(false);
  const translated = await visit(true);
  expect(translated.steps).toEqual(right.steps);
  expect(complaints.mock.calls).toEqual([]);

  const wordsByStep = new Map(translated.steps.map(({ name, words }) => [name, oneBlank(words)]));
  for (const [step, day, time] of [
    ["a time", "Thursday 26 November", "10 am"],
    ["the next day with times", "Thursday 26 November", "10 am"],
    ["another time", "Tuesday 24 November", "6 pm"],
    ["a time of that service", "Tuesday 24 November", "9 am"],
    ["the alternative", "Friday 27 November", "5 pm"],
    ["the nearest", "Thursday 26 November", "10 am"],
    ["no answer", "Thursday 26 November", "10 am"],
  ] as const) {
    expect(wordsByStep.get(step)).toContain(
      inTranslation(interpolate(picker.chosen, { day, time })),
    );
    expect(wordsByStep.get(step), "in the summary").toContain(inTranslation(`${day}${time}`));
  }
  for (const [step, sentence] of [
    ["a day", picker.notChosen],
    [
      "a service without that time",
      interpolate(picker.notThere, { day: "Tuesday 24 November", time: "6 pm" }),
    ],
    ["taken", picker.taken],
    ["taken", "Friday 27 November, 5 pm"],
    ["taken again", picker.taken],
    ["no answer", picker.unknown],
    ["booked", bookingConfirmation.confirmed],
    ["booked", "Thursday 26 November 2026, 10 am"],
    ["booked", "Massage"],
  ] as const) {
    expect(wordsByStep.get(step)).toContain(inTranslation(sentence));
  }
  expect(translated.sent.map(({ id }) => id)).toEqual(["nine", "late", "ten", "ten"]);
});
