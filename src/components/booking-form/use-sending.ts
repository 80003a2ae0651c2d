import { useEffect, useRef, useState, type FormEvent } from "react";
import type { BookingFormAnswer } from "./booking-form.types.js";
import { isErrorAnswer, readSendError, type SendError } from "./send-error.js";

type OnSubmit = (fields: Record<string, string>) => BookingFormAnswer | Promise<BookingFormAnswer>;

/** The state of a form. "handed": the page shows the result itself. */
export type Sending =
  | { state: "idle" | "sending" | "sent" | "handed" }
  | { state: "failed"; error: SendError }
  | { state: "offline" };

/** Milliseconds after which an answer is given up. */
const timeout = 60_000;

const noAnswer: Sending = { state: "failed", error: readSendError(undefined) };

/**
 * Sends a form once: with the site's function if there is one, else as the browser does.
 * @param onSettled called with each result
 */
export function useSending(onSubmit: OnSubmit | undefined, onSettled: (sending: Sending) => void) {
  const [sending, setSending] = useState<Sending & { attempt: number }>({
    state: "idle",
    attempt: 0,
  });
  // The button may be pressed twice before React renders again.
  const isPending = useRef(false);
  const attempts = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function settle(attempt: number, outcome: Sending) {
    // The result of an earlier attempt is dropped.
    if (attempt !== attempts.current) return;
    clearTimeout(timer.current);
    isPending.current = false;
    setSending({ ...outcome, attempt });
    onSettled(outcome);
  }

  useEffect(() => {
    // A page from the back/forward cache is as it was when the visitor left.
    function handlePageShow({ persisted }: PageTransitionEvent) {
      if (!persisted || !isPending.current) return;
      clearTimeout(timer.current);
      isPending.current = false;
      setSending({ state: "idle", attempt: attempts.current });
    }
    window.addEventListener("pageshow", handlePageShow);
    return () => {
      window.removeEventListener("pageshow", handlePageShow);
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
    isPending.current = true;
    setSending({ state: "sending", attempt });
    // For the browser's own post too: if the page is still here by then, there was no response.
    timer.current = setTimeout(() => settle(attempt, noAnswer), timeout);
    if (!onSubmit) return;
    event.preventDefault();
    const fields = readFields(event);
    // In a promise, so that a function that throws is handled like one that rejects.
    new Promise<unknown>((resolve) => resolve(onSubmit(fields))).then(
      (answer) => settle(attempt, toOutcome(answer)),
      (error: unknown) => settle(attempt, { state: "failed", error: readSendError(error) }),
    );
  }

  return {
    ...sending,
    isBusy: () => isPending.current,
    start,
    /** Announces the result of the last attempt again. */
    repeat: () => setSending((sending) => ({ ...sending, attempt: (attempts.current += 1) })),
    /** Clears the result of the last attempt. */
    reset: () => setSending(({ attempt }) => ({ state: "idle", attempt })),
  };
}

function toOutcome(answer: unknown): Sending {
  if (answer === false) return { state: "handed" };
  return isErrorAnswer(answer)
    ? { state: "failed", error: readSendError(answer) }
    : { state: "sent" };
}

/** The fields that the browser would post, without files. */
function readFields(event: FormEvent<HTMLFormElement>): Record<string, string> {
  const fields: Record<string, string> = {};
  new FormData(event.currentTarget).forEach((value, name) => {
    if (typeof value === "string") fields[name] = value;
  });
  return fields;
}
