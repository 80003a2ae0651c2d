import { OpeningHours } from "clinic-ui";
import { openingHoursSpecification } from "clinic-ui/structured-data";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, it, vi } from "vitest";
import {
  weekdays,
  type OpeningDay,
  type OpeningException,
  type OpeningPeriod,
  type OpeningWeek,
} from "../../src/content/opening-hours";
import { openStatus } from "../../src/content/open-status";

// Nights that reach into the next day's hours are named in development.
beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}));

/** What a clinic means: each period with its start and its length in minutes. */
interface Meant {
  byAppointment: boolean;
  periods: readonly { start: number; length: number }[];
}

const day = 24 * 60;
const first = Temporal.PlainDate.from("2026-09-01");
const length = 730;
const dates = Array.from({ length: length + 2 }, (_, days) => first.add({ days }));
const weekday = dates.map(({ dayOfWeek }) => dayOfWeek - 1);
const text = dates.map(String);
const dateOf = (index: number) => dates[index]!;
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const quarter = (from: number, to: number) =>
  fc.integer({ min: from * 4, max: to * 4 }).map((quarters) => quarters * 15);
const hoursMeant: fc.Arbitrary<Meant["periods"]> = fc.oneof(
  fc.constant([{ start: 0, length: day }]),
  fc.record({ start: quarter(6, 12), length: quarter(1, 5) }).map((period) => [period]),
  fc
    .tuple(quarter(6, 9), quarter(1, 3), quarter(13, 20), quarter(1, 8))
    .map(([start, length, later, more]) => [
      { start, length },
      { start: later, length: more },
    ]),
  fc.tuple(quarter(17, 23), quarter(1, 5)).map(([start, length]) => [{ start, length }]),
);
const meant: fc.Arbitrary<Meant> = fc.record({
  byAppointment: fc.boolean(),
  periods: fc.oneof(fc.constant([]), hoursMeant, hoursMeant),
});
const weekMeant = fc.array(meant, { minLength: 7, maxLength: 7 });

/** A day as people write it; `early` is the end of a night that is split at midnight. */
function written({ byAppointment, periods }: Meant, isSplit: boolean, early: number): OpeningDay {
  const own: OpeningPeriod[] = periods.map(({ start, length }) => {
    const end = start + length;
    if (length === day) return { opens: "00:00", closes: isSplit ? "24:00" : "00:00" };
    if (end > day) return { opens: clock(start), closes: isSplit ? "24:00" : clock(end - day) };
    return { opens: clock(start), closes: end === day && !isSplit ? "00:00" : clock(end) };
  });
  const rest = early > 0 ? [{ opens: "00:00", closes: clock(early) }] : [];
  return { byAppointment, periods: [...rest, ...own] };
}

/** A night's minutes after midnight. */
const overrun = ({ periods }: Meant) =>
  Math.max(0, ...periods.map(({ start, length }) => start + length - day));

function writtenWeek(week: readonly Meant[], splits: boolean): OpeningWeek {
  const isSplit = (index: number) =>
    // Before a day that is open all day there is no second half to write.
    splits && week[(index + 1) % 7]!.periods[0]?.start !== 0;
  return Object.fromEntries(
    weekdays.map((name, index) => {
      const before = (index + 6) % 7;
      const early = isSplit(before) ? overrun(week[before]!) : 0;
      return [name, written(week[index]!, isSplit(index), early)];
    }),
  );
}

const exceptionMeant = fc.record({
  at: fc.integer({ min: 0, max: 89 }),
  days: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 60 })),
  week: weekMeant,
  hasWeek: fc.boolean(),
  hasHoliday: fc.boolean(),
});

const clinics = fc.record({
  timeZone: fc.constantFrom(
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Gaza",
  ),
  week: weekMeant,
  splits: fc.boolean(),
  exceptions: fc.array(exceptionMeant, { maxLength: 4 }),
});

type Clinic = typeof clinics extends fc.Arbitrary<infer Value> ? Value : never;

/** The hours as an author writes them, and what is meant on each date. */
function clinicOf({ timeZone, week, splits, exceptions }: Clinic) {
  const meantOn = Array.from({ length }, (_, index) => week[weekday[index]!]!);
  const list: OpeningException[] = [];
  exceptions.forEach(({ at, days, week: own, hasWeek, hasHoliday }, slot) => {
    const start = 30 + slot * 160 + at;
    const among = Array.from({ length: days }, (_, step) => start + step);
    const isOpen = (index: number) => week[weekday[index]!]!.periods.length > 0;
    const one = own[0]!;
    const keepsWeek =
      days > 1 && (one.periods.length > 0 || one.byAppointment) && among.some(isOpen);
    for (const index of among) {
      if (hasWeek) meantOn[index] = own[weekday[index]!]!;
      else if (!keepsWeek || isOpen(index)) meantOn[index] = one;
    }
    list.push({
      date: dateOf(start).toString(),
      until: days > 1 ? dateOf(start + days - 1).toString() : undefined,
      ...(hasWeek ? { week: writtenWeek(own, splits) } : written(one, false, 0)),
    });
    if (hasHoliday && days > 2) {
      meantOn[start + 1] = { byAppointment: false, periods: [] };
      list.unshift({ date: dateOf(start + 1).toString() });
    }
  });
  return { hours: { timeZone, week: writtenWeek(week, splits), exceptions: list }, meantOn };
}

/** Each minute of two years, open or not. */
function minutesOf(on: (index: number) => readonly { start: number; length: number }[]) {
  const minutes = new Uint8Array((length + 2) * day);
  for (let index = 0; index < length; index++)
    for (const { start, length: open } of on(index))
      minutes.fill(1, index * day + start, index * day + start + open);
  return minutes;
}

const periodOf = (opens: string, closes: string) => {
  const [start, end] = [opens, closes].map(
    (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  ) as [number, number];
  return { start, length: end <= start ? end + day - start : end - start };
};

/** The rows of the table, as a visitor reads them. */
function readTable(html: string) {
  const page = document.createElement("div");
  page.innerHTML = html;
  const names = weekdays.map((name) => name[0]!.toUpperCase() + name.slice(1));
  const read = (cell: Element) => {
    const periods = cell.textContent.matchAll(/(\d\d:\d\d) to (\d\d:\d\d)|Open 24 hours/g);
    return [...periods].map(([, opens, closes]) => periodOf(opens ?? "00:00", closes ?? "00:00"));
  };
  const [week, differing] = [...page.querySelectorAll("tbody")].map((body) => [...body.rows]);
  const usual = week!.map((row) => read(row.cells[1]!));
  const ranges = (differing ?? []).map(({ cells: [head, cell] }) => {
    const dates = [...head!.querySelectorAll("time")].map((time) => time.dateTime);
    const ofDay = new Map<number, ReturnType<typeof read>>();
    const labels = [...cell!.querySelectorAll("div")];
    for (const label of labels) {
      const part = document.createElement("div");
      for (let node = label.nextSibling; node && node.nodeName !== "DIV"; node = node.nextSibling)
        part.append(node.cloneNode(true));
      const [from, until] = label.textContent.split(" to ").map((name) => names.indexOf(name));
      for (let index = from!; ; index = (index + 1) % 7) {
        ofDay.set(index, read(part));
        if (index === (until ?? from)) break;
      }
    }
    const [from, until = from] = dates as [string, string?];
    const days = Temporal.PlainDate.from(from).until(until).days;
    return {
      from,
      until,
      days,
      on: (index: number) => (labels[0] ? ofDay.get(index)! : read(cell!)),
    };
  });
  return (index: number) => {
    const [range] = ranges
      .filter(({ from, until }) => from <= text[index]! && text[index]! <= until)
      .sort((a, b) => a.days - b.days);
    return range ? range.on(weekday[index]!) : usual[weekday[index]!]!;
  };
}

/** The graph by the rules of schema.org and Google: dated hours take the place of the week's. */
function readGraph(specifications: ReturnType<typeof openingHoursSpecification>) {
  const all = specifications as readonly {
    dayOfWeek?: readonly string[];
    validFrom?: string;
    validThrough?: string;
    opens: string;
    closes: string;
  }[];
  return (index: number) => {
    const date = text[index]!;
    const name = weekdays[weekday[index]!]!;
    const ofDay = all.filter(
      ({ dayOfWeek, validFrom, validThrough }) =>
        (!dayOfWeek || dayOfWeek.some((day) => day.toLowerCase() === name)) &&
        (!validFrom || (validFrom <= date && date <= validThrough!)),
    );
    const dated = ofDay.filter(({ validFrom }) => validFrom);
    return (dated.length > 0 ? dated : ofDay)
      .filter(({ opens, closes }) => opens !== closes)
      .map(({ opens, closes }) =>
        opens === "00:00" && closes === "23:59"
          ? { start: 0, length: day }
          : periodOf(opens, closes),
      );
  };
}

/** The first minute that differs, in words. */
function difference(a: Uint8Array, b: Uint8Array) {
  // The night before the first day is nobody's.
  for (let at = day; at < a.length; at++)
    if (a[at] !== b[at]) return `${text[Math.floor(at / day)]} ${clock(at % day)}: ${a[at]}`;
  return undefined;
}

/** What the door does next, minute by minute, within 60 days. */
function changeAfter(minutes: Uint8Array, now: number) {
  const end = (Math.floor(now / day) + 61) * day;
  for (let at = now + 1; at < end; at++) if (minutes[at] !== minutes[now]) return at;
  return undefined;
}

function statusAsMinutes(hours: Parameters<typeof openStatus>[0], now: number) {
  const status = openStatus(hours, now)!;
  const change = status.open ? status.until : status.next;
  const [hour, minute] = (change?.time ?? "0:0").split(":").map(Number) as [number, number];
  return {
    open: status.open,
    change: change && first.until(change.date).days * day + hour * 60 + minute,
  };
}

it("table, status and graph agree on every minute of two years", () => {
  fc.assert(
    fc.property(clinics, (clinic) => {
      const { hours, meantOn } = clinicOf(clinic);
      const minutes = minutesOf((index) => meantOn[index]!.periods);
      const html = renderToStaticMarkup(
        <OpeningHours
          heading="Hours"
          hours={hours}
          today={first.toString()}
          messages={{ locale: "en-GB-u-hc-h23" }}
        />,
      );
      expect(difference(minutesOf(readTable(html)), minutes)).toBeUndefined();
      const graph = openingHoursSpecification(hours, first.toString());
      expect(difference(minutesOf(readGraph(graph)), minutes)).toBeUndefined();
      const edges: number[] = [];
      for (let at = day + 1; at < 640 * day; at++)
        if (minutes[at] !== minutes[at - 1]) edges.push(at);
      const step = Math.max(1, Math.floor(edges.length / 12));
      for (const edge of edges.filter((_, index) => index % step === 0)) {
        for (const at of [edge - 1, edge, edge + 1]) {
          const wall = dateOf(Math.floor(at / day))
            .toPlainDateTime()
            .add({ minutes: at % day });
          const moment = wall.toZonedDateTime(hours.timeZone);
          // In spring the clock skips some minutes.
          if (!moment.toPlainDateTime().equals(wall)) continue;
          expect({
            at: wall.toString(),
            ...statusAsMinutes(hours, moment.epochMilliseconds),
          }).toEqual({
            at: wall.toString(),
            open: minutes[at] === 1,
            change: changeAfter(minutes, at),
          });
        }
      }
    }),
    { numRuns: 25, seed: 11 },
  );
});

it("the status is right in every minute of the nights on which clocks change", () => {
  const week = Array.from({ length: 7 }, () => ({
    byAppointment: false,
    periods: [{ start: 20 * 60, length: 6 * 60 }],
  }));
  const { hours, meantOn } = clinicOf({
    timeZone: "Europe/London",
    week,
    splits: true,
    exceptions: [],
  });
  const minutes = minutesOf((index) => meantOn[index]!.periods);
  for (const date of ["2026-10-24", "2027-03-27"]) {
    const start = Temporal.PlainDate.from(date).toZonedDateTime({
      timeZone: "Europe/London",
      plainTime: "18:00",
    });
    for (let step = 0; step < 10 * 60; step++) {
      const moment = start.add({ minutes: step });
      const at = first.until(moment.toPlainDate()).days * day + moment.hour * 60 + moment.minute;
      expect({
        at: moment.toString(),
        open: openStatus(hours, moment.epochMilliseconds)!.open,
      }).toEqual({ at: moment.toString(), open: minutes[at] === 1 });
    }
  }
});
