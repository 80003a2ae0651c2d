import { useCallback, useEffect, useRef, useState } from "react";
import { bookingErrorCode, type BookingErrorCode } from "../../booking/booking-error.js";
import { millisecondsOf } from "../../booking/instant.js";
import { mergePages } from "../../booking/slots-by-day.js";
import type { LoadSlots, SlotPage } from "../../booking/types.js";

/** What the slots are for. */
export interface AppointmentChoices {
  serviceId?: string;
  practitionerId?: string;
  durationMinutes?: number;
}

/** A search for slots: what it has found so far, and how it goes. */
export interface SlotSearch {
  page?: SlotPage;
  status: "loading" | "ready" | "failed";
  /** Why it failed. */
  code?: BookingErrorCode;
  /** Seconds until it may be tried again. */
  retryAfter?: number;
  /** Whether there are later days to look at. */
  hasLater: boolean;
  /** The last date that may be asked for. */
  last: string;
  /** Looks at later days: until the next with a free time, or until an instant. */
  later: (until?: number) => void;
  /** Asks once more what failed. */
  retry: () => void;
  /** Asks anew for one stretch, whose slots have changed. */
  refresh: (from: number, to: number) => void;
}

interface Options {
  /** What the server has found already. */
  initial: SlotPage | undefined;
  load: LoadSlots | undefined;
  timeZone: string;
  choices: AppointmentChoices;
  /** Days that one question asks about. */
  stretchDays: number;
  /** Days after which nobody looks further. */
  horizonDays: number;
}

type State = Pick<SlotSearch, "page" | "status" | "code" | "retryAfter"> & { isAtEnd?: boolean };

const day = 24 * 60 * 60 * 1000;

/**
 * Looks for slots, stretch by stretch, until there is a free one: a diary may be full for months,
 * and its first free time should still be there at once. A new choice stops the search for the
 * old one, whose late answers are dropped.
 */
export function useSlots(options: Options): SlotSearch {
  const { initial, choices } = options;
  const key = JSON.stringify(choices);
  const [state, setState] = useState<State>({
    page: initial,
    status: initial || !options.load ? "ready" : "loading",
  });
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const running = useRef<AbortController>(undefined);
  const asked = useRef<{ found?: SlotPage; until?: number }>({});

  const search = useCallback(async (found: SlotPage | undefined, until?: number) => {
    const { load, timeZone, choices, stretchDays, horizonDays } = latest.current;
    if (!load) return;
    asked.current = { found, until };
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    let page = found;
    const now = Date.now();
    let from = (page && millisecondsOf(page.coverage.to)) ?? now;
    const horizon = horizonOf(page, horizonDays, now);
    setState({ page, status: "loading" });
    try {
      while (from < horizon) {
        const to = Math.min(from + stretchDays * day, horizon);
        const query = { from: instantOf(from), to: instantOf(to), timeZone, ...choices };
        const next = await load(query, { signal });
        if (signal.aborted) return;
        page = page ? mergePages([page, next]) : next;
        const reached = millisecondsOf(next.coverage.to) ?? to;
        from = reached > from ? reached : to;
        if (until === undefined ? next.slots.some(isFree) : from >= until) break;
        setState({ page, status: "loading" });
      }
      setState({ page, status: "ready", isAtEnd: from >= horizon });
    } catch (error) {
      if (signal.aborted) return;
      setState({ page, status: "failed", ...failureOf(error) });
    }
  }, []);

  async function refresh(from: number, to: number) {
    const { load, timeZone, choices } = latest.current;
    const signal = running.current?.signal ?? new AbortController().signal;
    const query = { from: instantOf(from), to: instantOf(to), timeZone, ...choices };
    // What is shown may be old, and it is no less than there was: a failure changes nothing.
    const fresh = await load?.(query, { signal }).catch(() => undefined);
    if (!fresh || signal.aborted) return;
    setState((state) => {
      if (!state.page) return state;
      const others = state.page.slots.filter(({ start }) => {
        const at = millisecondsOf(start) ?? 0;
        return at < from || at >= to;
      });
      return { ...state, page: { ...state.page, slots: [...others, ...fresh.slots] } };
    });
  }

  const answered = useRef(key);
  useEffect(() => {
    // What the server sent is the answer to the first choices, until there are others.
    const given = key === answered.current ? initial : undefined;
    answered.current = key;
    if (!given?.slots.some(isFree)) void search(given);
    return () => running.current?.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the server's page belongs to the first choices only
  }, [key, search]);

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
    last: instantOf(horizonOf(state.page, options.horizonDays)).slice(0, 10),
    later: (until) => void search(state.page, until),
    retry,
    refresh: (from, to) => void refresh(from, to),
  };
}

/** Where the search ends: days from the first that is known of, or from now. */
const horizonOf = (page: SlotPage | undefined, days: number, now = Date.now()) =>
  ((page && millisecondsOf(page.coverage.from)) ?? now) + days * day;

const isFree = ({ state }: SlotPage["slots"][number]) => state === "free";

const instantOf = (milliseconds: number) => new Date(milliseconds).toISOString();

function failureOf(error: unknown): Pick<State, "code" | "retryAfter"> {
  const { retryAfter } = (error ?? {}) as { retryAfter?: unknown };
  // A fetch without a network fails as any other error does.
  const code = navigator.onLine ? bookingErrorCode(error) : "offline";
  return { code, retryAfter: typeof retryAfter === "number" ? retryAfter : undefined };
}
