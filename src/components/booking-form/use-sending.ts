import { useEffect, useRef, useState, type FormEvent } from "react";
import type { BookingFormAnswer } from "./booking-form.types.js";
import { isRefusal, refusalOf, type Refusal } from "./refusal.js";

type OnSubmit = (fields: Record<string, string>) => BookingFormAnswer | Promise<BookingFormAnswer>;

/** How a form stands. "handed": the page shows itself what became of it. */
export type Sending =
  | { state: "rest" | "busy" | "sent" | "handed" }
  | { state: "refused"; refusal: Refusal }
  | { state: "offline" };

/** A minute: longer than any server should take, shorter than a visitor's patience. */
const patience = 60_000;

const noAnswer: Sending = { state: "refused", refusal: refusalOf(undefined) };

/**
 * Sends a form once: by the site's function where there is one, else as the browser does.
 * @param onSettled hears of each outcome, with the number of the attempt
 */
export function useSending(onSubmit: OnSubmit | undefined, onSettled: (sending: Sending) => void) {
  const [sending, setSending] = useState<Sending & { attempt: number }>({
    state: "rest",
    attempt: 0,
  });
  // Two presses may come before React draws again.
  const underWay = useRef(false);
  const attempts = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function settle(attempt: number, outcome: Sending) {
    // A visitor who has sent it again hears of that.
    if (attempt !== attempts.current) return;
    clearTimeout(timer.current);
    underWay.current = false;
    setSending({ ...outcome, attempt });
    onSettled(outcome);
  }

  useEffect(() => {
    // A visitor who comes back finds the page as it was left.
    function wake({ persisted }: PageTransitionEvent) {
      if (!persisted || !underWay.current) return;
      clearTimeout(timer.current);
      underWay.current = false;
      setSending({ state: "rest", attempt: attempts.current });
    }
    window.addEventListener("pageshow", wake);
    return () => {
      window.removeEventListener("pageshow", wake);
      clearTimeout(timer.current);
    };
  }, []);

  function start(event: FormEvent<HTMLFormElement>) {
    const attempt = (attempts.current += 1);
    if (navigator.onLine === false) {
      event.preventDefault();
      settle(attempt, { state: "offline" });
      return;
    }
    underWay.current = true;
    setSending({ state: "busy", attempt });
    // Also for the browser's own post: a page that is still here then has had no answer.
    timer.current = setTimeout(() => settle(attempt, noAnswer), patience);
    if (!onSubmit) return;
    event.preventDefault();
    const fields = fieldsOf(event);
    // In a promise, so that a function that throws fails like one that rejects.
    new Promise<unknown>((resolve) => resolve(onSubmit(fields))).then(
      (answer) => settle(attempt, outcomeOf(answer)),
      (error: unknown) => settle(attempt, { state: "refused", refusal: refusalOf(error) }),
    );
  }

  return {
    ...sending,
    isUnderWay: () => underWay.current,
    start,
    /** Says once more what became of the last attempt. */
    sayAgain: () => setSending((sending) => ({ ...sending, attempt: (attempts.current += 1) })),
    /** Says nothing more of the last attempt. */
    rest: () => setSending(({ attempt }) => ({ state: "rest", attempt })),
  };
}

function outcomeOf(answer: unknown): Sending {
  if (answer === false) return { state: "handed" };
  return isRefusal(answer) ? { state: "refused", refusal: refusalOf(answer) } : { state: "sent" };
}

/** What the browser would post. */
function fieldsOf(event: FormEvent<HTMLFormElement>): Record<string, string> {
  const fields: Record<string, string> = {};
  new FormData(event.currentTarget).forEach((value, name) => {
    if (typeof value === "string") fields[name] = value;
  });
  return fields;
}
