import { act, cleanup, fireEvent, render } from "@testing-library/react";
import { es } from "clinic-ui/messages/es";
import { phoneFirstWhenOpen } from "clinic-ui/open-now";
import { isValidElement, type ElementType } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { everyComponent } from "../support/contracts";
import { inTranslation, translate, wordsOf } from "../support/translate";

type Props = Record<string, unknown>;

/** Something that happens to the page, by its name. */
type Step = readonly [string, Props | ((root: Element) => void)];

const prevent = (event: Event) => event.preventDefault();
// jsdom posts no form.
beforeEach(() => {
  window.addEventListener("submit", prevent);
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
// Fetched when they are asked for, in their own time.
beforeAll(() =>
  Promise.all([
    import("../../src/components/appointment-picker/month-grid.client"),
    import("../../src/components/booking-confirmation"),
  ]),
);
afterEach(() => {
  window.removeEventListener("submit", prevent);
  vi.restoreAllMocks();
});

interface Report {
  step: string;
  words: string;
  /** What React and the browser complained of. */
  errors: readonly string[];
}

/** What the page says after each step. */
async function tell(
  Component: ElementType,
  props: Props,
  steps: readonly Step[],
  isTranslated: boolean,
): Promise<Report[]> {
  // What one page keeps there, the other would find.
  localStorage.clear();
  const reports: Report[] = [];
  let errors: string[] = [];
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    errors.push(words.map(String).join(" ").split("\n")[0]!);
  });
  const open = () => {
    const rendered = render(<Component {...props} />);
    const translation = isTranslated ? translate(rendered.container, { keep: true }) : undefined;
    return { ...rendered, translation };
  };
  let page = open();
  for (const [step, change] of [...steps, ["unmounted", "unmount"] as const]) {
    errors = [];
    let hasBroken = false;
    try {
      await act(async () => {
        if (change === "unmount") page.unmount();
        else if (typeof change === "function") change(page.container);
        else page.rerender(<Component {...change} />);
      });
    } catch (error) {
      errors.push(String(error));
      hasBroken = true;
    }
    page.translation?.catchUp();
    const words = wordsOf(page.container);
    reports.push({ step, words: inTranslation(words), errors });
    if (hasBroken) {
      page.translation?.stop();
      page.container.remove();
      page = open();
    }
  }
  page.translation?.stop();
  cleanup();
  return reports;
}

/** The same value with one of its parts changed, once for each part, however deep. */
function withPart(
  value: unknown,
  change: (part: unknown) => unknown,
  path = "",
): (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null || isValidElement(value)) return [];
  const copyWith = (key: string, part: unknown) =>
    Array.isArray(value) ? Object.assign([...value], { [key]: part }) : { ...value, [key]: part };
  return Object.entries(value).flatMap(([key, part]) => {
    const changed = change(part);
    const isChanged = changed !== part && !(changed === undefined && Array.isArray(value));
    return [
      ...(isChanged ? [[`${path}${key}`, copyWith(key, changed)] as const] : []),
      ...withPart(part, change, `${path}${key}.`).map(
        ([name, other]) => [name, copyWith(key, other)] as const,
      ),
    ];
  });
}

const without = () => undefined;
const otherText = (part: unknown) => (typeof part === "string" ? `other ${part}` : part);
const asElement = (part: unknown) => (typeof part === "string" ? <em>{part}</em> : part);

/** The same value with each list backwards, shorter or longer. */
function withOtherLists(value: Props, path = ""): (readonly [string, Props])[] {
  return Object.entries(value).flatMap(([key, part]): (readonly [string, Props])[] => {
    if (typeof part !== "object" || part === null || isValidElement(part)) return [];
    if (!Array.isArray(part)) {
      return withOtherLists(part as Props, `${path}${key}.`).map(
        ([name, other]) => [name, { ...value, [key]: other }] as const,
      );
    }
    const lists: [string, unknown[]][] = [
      ["backwards", [...part].reverse()],
      ["without the first", part.slice(1)],
      ["longer", [...part, part[0]]],
      ["empty", []],
    ];
    return lists.map(([name, list]) => [`${path}${key} ${name}`, { ...value, [key]: list }]);
  });
}

/** The same value with other words in the place of each text. */
function withOtherWords(value: unknown): unknown {
  if (typeof value === "string") return `other ${value}`;
  if (typeof value === "number") return value + 1;
  if (typeof value !== "object" || value === null || isValidElement(value)) return value;
  if (Array.isArray(value)) return value.map(withOtherWords);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withOtherWords(part)]),
  );
}

const pressable =
  "button, summary, select, textarea, input:not([type=hidden], [type=date]), a[href^='#']";

function press(control: Element | undefined) {
  if (control instanceof HTMLSelectElement) {
    fireEvent.change(control, { target: { value: control.options[control.length - 1]!.value } });
  } else if (control?.matches("textarea, input:not([type=radio], [type=checkbox])")) {
    fireEvent.change(control, { target: { value: "typed" } });
  } else if (control) fireEvent.click(control);
}

/** Presses of as many controls as a page has at first; those that come are pressed too. */
const presses: readonly Step[] = Array.from({ length: 14 }, (_, index) => [
  `control ${index} pressed`,
  (root: Element) => press([...root.querySelectorAll(pressable)][index]),
]);

const named = (what: string, changed: readonly (readonly [string, unknown])[]) =>
  changed.map(([name, other]) => [`${what} ${name}`, other as Props] as const);

function stepsOf(props: Props, withText: (text: string) => Props): Step[] {
  const texts = named("other", withPart(props, otherText));
  const elements = named("an element for", withPart(props, asElement));
  const changed: (readonly [string, Props])[] = [
    ["other words", withOtherWords(props) as Props],
    ["another language", { ...props, messages: es }],
    ["only words", withText("Some words")],
    ["only other words", withText("Other words")],
    ...withOtherLists(props),
    ...named("without", withPart(props, without)),
    // Each text of a form or a diary alone would take half a minute.
    ...(texts.length > 24 ? [] : [...texts, ...elements]),
  ];
  return [
    ...changed.flatMap(([name, other]): Step[] => [
      [name, other],
      [`back from ${name}`, props],
    ]),
    ...presses,
  ];
}

const hours = {
  timeZone: "Europe/London",
  week: { monday: [{ opens: "08:00", closes: "18:00" }], tuesday: [] },
};

const slot = (time: string, more = {}) => ({
  id: time,
  start: `2026-11-24T${time}:00Z`,
  end: `2026-11-24T${time.replace(/:.*/, ":59")}:00Z`,
  state: "free",
  ...more,
});

const price = { amount: 52, currency: "GBP" };

/** Props with which a component changes after load, beside those of its contract. */
const hydratedProps: Readonly<Record<string, Props>> = {
  AppointmentPicker: {
    services: [
      { id: "first", name: "First visit", durations: [45, { minutes: 60, price }], price },
      { id: "massage", name: "Massage" },
    ],
    practitioners: [
      { id: "ana", name: "Ana", jobTitle: "Physiotherapist" },
      { id: "tom", name: "Tom" },
    ],
    slots: {
      slots: [
        slot("09:00", { note: "In the annexe", price, capacity: 3 }),
        slot("10:00", { practitionerId: "ana" }),
        slot("14:00", { state: "call", bookingPhone: "01632 960142" }),
        slot("18:00", { kind: "window", bookingUrl: "https://rowanyard.example/18" }),
      ],
      coverage: { from: "2026-11-23T00:00:00Z", to: "2026-12-07T00:00:00Z", complete: true },
      clinicTimeZone: "Europe/London",
      fetchedAt: "2026-11-23T07:00:00Z",
    },
    chosenSlot: "09:00",
    clinic: {
      name: "Rowan Yard Clinic",
      address: { street: ["14 Rowan Yard", "First floor"], locality: "Westhaven" },
      phone: { number: "01632 960142" },
    },
    onBook: () => Promise.reject(new Error("no answer")),
    privacy: "For your visit alone",
    challenge: "Three and four?",
    values: { name: "Sam" },
    errors: { phone: "Check it" },
  },
  BookingConfirmation: {
    manageHref: "https://rowanyard.example/42",
    cancelAction: "/cancel",
    practitioner: "Ana",
    clinic: {
      name: "Rowan Yard Clinic",
      address: { street: ["14 Rowan Yard", "First floor"], locality: "Westhaven" },
      phone: { number: "01632 960142" },
    },
  },
  OpeningHours: {
    hours: {
      ...hours,
      week: {
        monday: { periods: [{ opens: "18:00", closes: "02:00" }], note: "Ring the bell" },
        tuesday: { byAppointment: true },
      },
      exceptions: [
        { date: "2027-07-01", until: "2027-08-31", name: "Summer hours", week: hours.week },
        { date: "2027-08-02", note: "By telephone" },
      ],
    },
  },
  // Its children give way to the hour's words.
  OpenNow: { now: undefined, hours, children: ["Mondays, ", "8 am to 6 pm"] },
  BookingCTA: { order: phoneFirstWhenOpen(hours), phone: { number: "01632 960142", sms: true } },
  StickyActionBar: { order: phoneFirstWhenOpen(hours) },
};

const components = everyComponent.flatMap((contract) => {
  const { name, props } = contract;
  const more = hydratedProps[name];
  return [
    contract,
    ...(more ? [{ ...contract, name: `${name} that changes`, props: { ...props, ...more } }] : []),
  ];
});

describe.each(components)("$name, translated by the browser", (contract) => {
  it("shows its messages after any change", async () => {
    const { component, props, withText } = contract;
    const steps = stepsOf(props, withText);
    const right = await tell(component, props, steps, false);
    const translated = await tell(component, props, steps, true);
    // React says some of its warnings once only.
    const known = right.flatMap(({ errors }) => errors);
    const wrong = translated.flatMap(({ step, words, errors }, index) => {
      const expected = right[index]!.words;
      const news = errors.filter((error) => !known.includes(error));
      const isRight = words === expected && news.length === 0;
      return isRight ? [] : [{ step, words, expected, news }];
    });
    expect(wrong).toEqual([]);
  });
});
