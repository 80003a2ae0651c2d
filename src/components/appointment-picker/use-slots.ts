import { useCallback, useEffect, useRef, useState } from "react";
import {
  BookingError,
  bookingErrorCode,
  type BookingErrorCode,
} from "../../booking/booking-error.js";
import { epochMilliseconds } from "../../time/instant.js";
import { mergeAvailability } from "../../booking/slots-by-day.js";
import type { LoadSlots, Availability } from "../../booking/types.js";
import { plainDateTimeAt } from "../../time/time-zone.js";
import { askDiary } from "./ask-diary.js";
import { readAvailability } from "./read-availability.js";
import { useReturn } from "./use-return.js";

/** What the slots are for. */
export interface AppointmentChoices {
  serviceId?: string;
  practitionerId?: string;
  durationMinutes?: number;
}

/** A search for slots: what it has found so far, and how it goes. */
export interface SlotSearch {
  availability?: Availability;
  status: "loading" | "ready" | "failed";
  /** Why it failed. */
  code?: BookingErrorCode;
  /** Seconds until it may be tried again. */
  retryAfter?: number;
  /** How often it has failed: the same failure twice is two. */
  failures: number;
  /** Whether there are later days to look at. */
  hasLater: boolean;
  /** The last date that may be asked for. */
  last: string;
  /** Looks at later days: until the next with a free time, or until an instant. */
  later: (until?: number) => void;
  /** Asks once more what failed. */
  retry: () => void;
  /** Asks anew for a stretch whose slots may have changed. */
  refresh: (from: number, to?: number) => void;
}

interface Options {
  /** What the server has found already, for the choices that the server has made. */
  initial: Availability | undefined;
  initialChoices: AppointmentChoices;
  load: LoadSlots | undefined;
  timeZone: string;
  choices: AppointmentChoices;
  /** Days that one question asks about. */
  stretchDays: number;
  /** Days after which nobody looks further. */
  horizonDays: number;
}

type State = Pick<SlotSearch, "availability" | "status" | "code" | "retryAfter" | "failures"> & {
  isAtEnd?: boolean;
};

const day = 24 * 60 * 60 * 1000;

/** How old an answer may be, in milliseconds, before the diary is asked again. */
const freshFor = 5 * 60_000;

/**
 * Looks for slots, stretch by stretch, until there is a free one: a diary may be full for months,
 * and its first free time should still be there at once. A new choice stops the search for the
 * old one, whose late answers are dropped. What has become old is asked for again, and stays in
 * sight until there is an answer.
 */
export function useSlots(options: Options): SlotSearch {
  const { initial, initialChoices, choices } = options;
  const key = JSON.stringify(choices);
  const [state, setState] = useState<State>({
    availability: initial,
    status: initial || !options.load ? "ready" : "loading",
    failures: 0,
  });
  const latest = useRef({ ...options, availability: state.availability });
  useEffect(() => {
    latest.current = { ...options, availability: state.availability };
  });
  const running = useRef<AbortController>(undefined);
  const asked = useRef<{ found?: Availability; until?: number }>({});
  /** When the diary was asked, by the clock of this machine. */
  const checkedAt = useRef(0);

  const search = useCallback(async (found: Availability | undefined, until?: number) => {
    const { load, stretchDays, horizonDays } = latest.current;
    if (!load) return;
    asked.current = { found, until };
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    let availability = found;
    const now = Date.now();
    let from = Math.max((availability && epochMilliseconds(availability.coverage.to)) ?? now, now);
    const horizon = horizonOf(availability, horizonDays, now);
    const show = (
      availability: Availability | undefined,
      progress: Pick<State, "status" | "isAtEnd">,
    ) => setState(({ failures }) => ({ availability, failures, ...progress }));
    show(availability, { status: "loading" });
    try {
      while (from < horizon) {
        const to = Math.min(from + stretchDays * day, horizon);
        const next = await question(from, to, signal);
        if (signal.aborted) return;
        availability = availability ? mergeAvailability([availability, next]) : next;
        checkedAt.current = Date.now();
        const reached = epochMilliseconds(next.coverage.to) ?? to;
        from = reached > from ? reached : to;
        const isFound = until === undefined ? next.slots.some(isFreeYet) : from >= until;
        if (isFound || from >= horizon) break;
        show(availability, { status: "loading" });
      }
      show(availability, { status: "ready", isAtEnd: from >= horizon });
    } catch (error) {
      if (signal.aborted) return;
      setState(({ failures }) => ({
        availability,
        status: "failed",
        failures: failures + 1,
        ...failureOf(error),
      }));
    }
  }, []);

  /** One stretch, as the diary knows it now. */
  async function question(from: number, to: number, signal: AbortSignal): Promise<Availability> {
    const { load, timeZone, choices } = latest.current;
    const query = { from: instantOf(from), to: instantOf(to), timeZone, ...choices };
    const availability = readAvailability(
      await askDiary(load!, query, {}, signal),
      "loadSlots",
      query,
    );
    if (!availability) throw new BookingError("server");
    return availability;
  }

  const refresh = useCallback(async (from: number, until?: number) => {
    const { load, stretchDays, availability: old } = latest.current;
    const end = old && epochMilliseconds(old.coverage.to);
    if (!load || end === undefined || from >= end) return;
    checkedAt.current = Date.now();
    const to = Math.min(until ?? from + stretchDays * day, end);
    const signal = (running.current ??= new AbortController()).signal;
    // What is in sight may be old, and it is no less than there was: a failure changes nothing.
    const fresh = await question(from, to, signal).catch(() => undefined);
    if (!fresh || signal.aborted) return;
    const reached = Math.min(epochMilliseconds(fresh.coverage.to) ?? to, to);
    setState((state) =>
      state.availability
        ? { ...state, availability: withStretch(state.availability, fresh, from, reached) }
        : state,
    );
  }, []);

  // What the server sent is the answer to its own choices.
  const answered = useRef(JSON.stringify(initialChoices));
  useEffect(() => {
    const given = key === answered.current ? latest.current.initial : undefined;
    answered.current = key;
    if (given?.slots.some(isFreeYet)) {
      checkedAt.current = epochMilliseconds(given.fetchedAt) ?? 0;
      if (isOld(checkedAt.current)) void refresh(Date.now());
    } else if (latest.current.load) void search(given);
    return () => running.current?.abort();
  }, [key, search, refresh]);

  // A server component that is drawn anew has newer slots.
  const given = initial && JSON.stringify([initial.fetchedAt, initial.coverage, initialChoices]);
  const taken = useRef(given);
  useEffect(() => {
    if (given === taken.current) return;
    taken.current = given;
    if (!initial || JSON.stringify(initialChoices) !== key) return;
    running.current?.abort();
    running.current = undefined;
    checkedAt.current = epochMilliseconds(initial.fetchedAt) ?? 0;
    setState(({ failures }) => ({ availability: initial, status: "ready", failures }));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the others are read when there is a new answer
  }, [given]);

  useReturn(() => {
    if (isOld(checkedAt.current)) void refresh(Date.now());
  });

  const retry = useCallback(() => void search(asked.current.found, asked.current.until), [search]);
  const { status, code } = state;
  useEffect(() => {
    if (status !== "failed" || code !== "offline") return;
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [status, code, retry]);

  return {
    ...state,
    hasLater: Boolean(options.load) && !state.isAtEnd,
    last: plainDateTimeAt(horizonOf(state.availability, options.horizonDays), options.timeZone)!
      .date,
    later: (until) => void search(state.availability, until),
    retry,
    refresh: (from, to) => void refresh(from, to),
  };
}

/** Where the search ends: days from the first that is known of, or from now. */
const horizonOf = (availability: Availability | undefined, days: number, now = Date.now()) =>
  ((availability && epochMilliseconds(availability.coverage.from)) ?? now) + days * day;

/** Free, and not over. */
const isFreeYet = ({ state, start }: Availability["slots"][number]) =>
  state === "free" && epochMilliseconds(start)! > Date.now();

const isOld = (checkedAt: number) => Date.now() - checkedAt > freshFor;

/** The availability with the slots of one stretch as they are now. */
function withStretch(
  availability: Availability,
  fresh: Availability,
  from: number,
  to: number,
): Availability {
  const isWithin = ({ start }: Availability["slots"][number]) => {
    const at = epochMilliseconds(start)!;
    return from <= at && at < to;
  };
  const known = new Set(fresh.slots.filter(isWithin).map(({ id }) => id));
  const others = availability.slots.filter((slot) => !isWithin(slot) && !known.has(slot.id));
  const complete = availability.coverage.complete && fresh.coverage.complete;
  return {
    ...availability,
    slots: [...others, ...fresh.slots.filter(isWithin)],
    coverage: { ...availability.coverage, complete },
  };
}

const instantOf = (milliseconds: number) => new Date(milliseconds).toISOString();

function failureOf(error: unknown): Pick<State, "code" | "retryAfter"> {
  const { retryAfter } = (error ?? {}) as { retryAfter?: unknown };
  // A fetch without a network fails as any other error does.
  const code = navigator.onLine ? bookingErrorCode(error) : "offline";
  return { code, retryAfter: typeof retryAfter === "number" ? retryAfter : undefined };
}
