import { render } from "@testing-library/react";
import { ar } from "clinic-ui/messages/ar";
import { isValidElement } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { everyComponent } from "../support/contracts";

/** Arabic as it is written in Egypt, with ٠١٢٣٤٥٦٧٨٩. */
const messages = { ...ar, locale: "ar-EG" };

/** Dates and times for machines: an author gives them, and a visitor reads them in words. */
const forMachines = /^\d{4}-\d{2}-\d{2}|^\d{2}:\d{2}$/;

/** The words of the author, telephone numbers and postcodes among them: they stay as written. */
function writtenIn(value: unknown): string[] {
  if (typeof value === "string") return forMachines.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.entries(isValidElement(value) ? (value.props as object) : value);
  // The number on a BenefitCard is a picture of the author's.
  return parts.flatMap(([key, part]) => (key === "number" ? [String(part)] : writtenIn(part)));
}

/** What is read and heard, without code for machines. */
function wordsIn(page: Element): string[] {
  const elements = [...page.querySelectorAll("*")].filter((part) => !part.closest("script"));
  return elements.flatMap((part) => [
    ...[...part.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
    ...["aria-label", "title", "alt", "placeholder"].map((name) => part.getAttribute(name) ?? ""),
  ]);
}

const price = { amount: 52.5, currency: "GBP" };

/** What a contract's own props do not show. */
const more: Readonly<Record<string, Record<string, unknown>>> = {
  AppointmentPicker: {
    services: [{ id: "massage", name: "Massage", durations: [45, { minutes: 60, price }], price }],
    slots: {
      slots: ["09:00", "14:30"].map((time) => ({
        id: time,
        start: `2026-11-24T${time}:00Z`,
        end: `2026-11-24T${time.slice(0, 2)}:59:00Z`,
        state: "free",
        price,
        capacity: 3,
      })),
      coverage: { from: "2026-11-23T00:00:00Z", to: "2026-12-07T00:00:00Z", complete: true },
      clinicTimeZone: "Europe/London",
      fetchedAt: "2026-11-23T07:00:00Z",
    },
    chosenSlot: "09:00",
  },
  PriceList: { items: [{ name: "Massage", duration: 37.5, price }] },
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T08:00:00Z") });
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each(everyComponent)("$name shows numbers in the digits of its language", (contract) => {
  const { component: Component, name } = contract;
  const props = { ...contract.props, ...more[name], messages };
  const { container } = render(<Component {...props} />);
  const written = writtenIn({ ...props, messages: undefined }).sort((a, b) => b.length - a.length);
  const own = wordsIn(container).map((words) =>
    written.reduce((rest, text) => (text === "" ? rest : rest.replaceAll(text, "")), words),
  );
  expect(own.filter((words) => /[0-9]/.test(words))).toEqual([]);
});
