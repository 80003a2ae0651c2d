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
import { callDiary } from "./call-diary.js";
import { readAvailability } from "./read-availability.js";
import { usePresence } from "./use-presence.js";

/** What the visitor has chosen to book. */
export interface AppointmentChoices {
  serviceId?: string;
  practitionerId?: string;
  durationMinutes?: number;
}

/** The state of a search for slots, and its actions. */
export interface SlotSearch {
  availability?: Availability;
  status: "loading" | "ready" | "failed";
  /** The error of a failed search. */
  code?: BookingErrorCode;
  /** Seconds until it may be tried again. */
  retryAfter?: number;
  /** The number of failures, so that the same one is announced again. */
  failures: number;
  /** Whether later days can be searched. */
  hasLater: boolean;
  /** The last date that can be searched. */
  last: string;
  /** Searches later days: until one with a free time, or until an instant in milliseconds. */
  later: (until?: number) => void;
  /** Repeats the failed search. */
  retry: () => void;
  /** Reloads a stretch whose slots may have changed, in milliseconds. */
  refresh: (from: number, to?: number) => void;
}

interface Options {
  /** The slots that the server has found for `initialChoices`. */
  initial: Availability | undefined;
  initialChoices: AppointmentChoices;
  load: LoadSlots | undefined;
  timeZone: string;
  choices: AppointmentChoices;
  /** The number of days that one call of `load` covers. */
  stretchDays: number;
  /** The number of days ahead to search. */
  horizonDays: number;
}

type State = Pick<SlotSearch, "availability" | "status" | "code" | "retryAfter" | "failures"> & {
  isAtEnd?: boolean;
};

const day = 24 * 60 * 60 * 1000;

/** Milliseconds after which slots are reloaded. */
const maxAge = 5 * 60_000;

/**
 * Searches for slots, stretch by stretch, until one is free: a diary may be full for months, and its
 * first free time should still be found at once. New choices abort the search for the old ones. Old
 * slots are reloaded, and stay on the page meanwhile.
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
  const controller = useRef<AbortController>(undefined);
  const lastRequest = useRef<{ known?: Availability; until?: number }>({});
  /** When the slots were last loaded, by the browser's clock. */
  const checkedAt = useRef(0);

  const search = useCallback(async (known: Availability | undefined, until?: number) => {
    const { load, stretchDays, horizonDays } = latest.current;
    if (!load) return;
    lastRequest.current = { known, until };
    controller.current?.abort();
    const { signal } = (controller.current = new AbortController());
    let availability = known;
    const now = Date.now();
    let from = Math.max((availability && epochMilliseconds(availability.coverage.to)) ?? now, now);
    const horizon = getHorizon(availability, horizonDays, now);
    const show = (
      availability: Availability | undefined,
      progress: Pick<State, "status" | "isAtEnd">,
    ) => setState(({ failures }) => ({ availability, failures, ...progress }));
    show(availability, { status: "loading" });
    try {
      while (from < horizon) {
        const to = Math.min(from + stretchDays * day, horizon);
        const next = await loadStretch(from, to, signal);
        if (signal.aborted) return;
        availability = availability ? mergeAvailability([availability, next]) : next;
        checkedAt.current = Date.now();
        const reached = epochMilliseconds(next.coverage.to) ?? to;
        from = reached > from ? reached : to;
        const isFound = until === undefined ? next.slots.some(isStillFree) : from >= until;
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
        ...readFailure(error),
      }));
    }
  }, []);

  /** Loads the slots of one stretch. */
  async function loadStretch(from: number, to: number, signal: AbortSignal): Promise<Availability> {
    const { load, timeZone, choices } = latest.current;
    const query = { from: toInstantText(from), to: toInstantText(to), timeZone, ...choices };
    const availability = readAvailability(
      await callDiary(load!, query, {}, signal),
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
    const signal = (controller.current ??= new AbortController()).signal;
    // If it fails, the old slots stay: they may still be right.
    const fresh = await loadStretch(from, to, signal).catch(() => undefined);
    if (!fresh || signal.aborted) return;
    const reached = Math.min(epochMilliseconds(fresh.coverage.to) ?? to, to);
    setState((state) =>
      state.availability
        ? { ...state, availability: withStretch(state.availability, fresh, from, reached) }
        : state,
    );
  }, []);

  // The server's slots are for its own choices.
  const answeredKey = useRef(JSON.stringify(initialChoices));
  useEffect(() => {
    const initialSlots = key === answeredKey.current ? latest.current.initial : undefined;
    answeredKey.current = key;
    if (initialSlots?.slots.some(isStillFree)) {
      checkedAt.current = epochMilliseconds(initialSlots.fetchedAt) ?? 0;
      if (isOld(checkedAt.current)) void refresh(Date.now());
    } else if (latest.current.load) void search(initialSlots);
    return () => controller.current?.abort();
  }, [key, search, refresh]);

  // A server component that renders again passes newer slots.
  const initialSlots =
    initial && JSON.stringify([initial.fetchedAt, initial.coverage, initialChoices]);
  const lastInitialKey = useRef(initialSlots);
  useEffect(() => {
    if (initialSlots === lastInitialKey.current) return;
    lastInitialKey.current = initialSlots;
    if (!initial || JSON.stringify(initialChoices) !== key) return;
    controller.current?.abort();
    controller.current = undefined;
    checkedAt.current = epochMilliseconds(initial.fetchedAt) ?? 0;
    setState(({ failures }) => ({ availability: initial, status: "ready", failures }));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the others are read when the slots change
  }, [initialSlots]);

  usePresence(() => {
    if (isOld(checkedAt.current)) void refresh(Date.now());
  });

  const retry = useCallback(
    () => void search(lastRequest.current.known, lastRequest.current.until),
    [search],
  );
  const { status, code } = state;
  useEffect(() => {
    if (status !== "failed" || code !== "offline") return;
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [status, code, retry]);

  return {
    ...state,
    hasLater: Boolean(options.load) && !state.isAtEnd,
    last: plainDateTimeAt(getHorizon(state.availability, options.horizonDays), options.timeZone)!
      .date,
    later: (until) => void search(state.availability, until),
    retry,
    refresh: (from, to) => void refresh(from, to),
  };
}

/** The end of the search: a number of days after the first known one, or after now. */
const getHorizon = (availability: Availability | undefined, days: number, now = Date.now()) =>
  ((availability && epochMilliseconds(availability.coverage.from)) ?? now) + days * day;

/** Whether a slot is free and not past. */
const isStillFree = ({ state, start }: Availability["slots"][number]) =>
  state === "free" && epochMilliseconds(start)! > Date.now();

const isOld = (checkedAt: number) => Date.now() - checkedAt > maxAge;

/** The availability with the slots of one stretch replaced by fresh ones. */
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

const toInstantText = (milliseconds: number) => new Date(milliseconds).toISOString();

function readFailure(error: unknown): Pick<State, "code" | "retryAfter"> {
  const { retryAfter } = (error ?? {}) as { retryAfter?: unknown };
  // A fetch without a network rejects like any other failure.
  const code = navigator.onLine ? bookingErrorCode(error) : "offline";
  return { code, retryAfter: typeof retryAfter === "number" ? retryAfter : undefined };
}
