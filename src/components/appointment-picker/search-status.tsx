import { useEffect, useRef, useState } from "react";
import type { Phone } from "../../content/phone.js";
import { buttonClass } from "../button/index.js";
import { ClinicPhone } from "./clinic-phone.js";
import { formatWait, type SlotFormat } from "./slot-format.js";
import type { SlotSearch } from "./use-slots.js";

interface SearchStatusProps {
  search: SlotSearch;
  phone: Phone | string | undefined;
  format: SlotFormat;
}

/** The state of the search, announced: loading, or failed with what to do. */
export function SearchStatus({ search, phone, format }: SearchStatusProps) {
  const { words } = format;
  const { status, failures } = search;
  const line = useRef<HTMLParagraphElement>(null);
  const failure = useRef<HTMLDivElement>(null);
  /** Whether the visitor has pressed "Try again", so that the focus goes to the result. */
  const isRetrying = useRef(false);
  useEffect(() => {
    if (!isRetrying.current) return;
    if (status === "loading") line.current?.focus();
    else if (status === "failed") failure.current?.focus();
    // Found: the first control after the status.
    else line.current?.parentElement?.querySelector<HTMLElement>("button, a[href]")?.focus();
    if (status !== "loading") isRetrying.current = false;
  }, [status, failures]);
  const retry = () => {
    isRetrying.current = true;
    search.retry();
  };
  const sentence = search.code === "offline" ? words.offline : words.failed;
  return (
    <>
      <p ref={line} role="status" tabIndex={-1} className="cui-appointment-picker__status">
        {status === "loading" && <span>{words.loading}</span>}
      </p>
      {status === "failed" && (
        <div
          key={failures}
          ref={failure}
          role="alert"
          tabIndex={-1}
          className="cui-appointment-picker__failure"
        >
          {search.code === "rate-limited" ? (
            <Wait seconds={search.retryAfter ?? 5} format={format} onRetry={retry} />
          ) : (
            <>
              <p key={sentence}>{sentence}</p>
              <Retry format={format} onRetry={retry} />
            </>
          )}
          <ClinicPhone phone={phone} format={format} />
        </div>
      )}
    </>
  );
}

interface RetryProps {
  format: SlotFormat;
  onRetry: () => void;
}

function Retry({ format, onRetry }: RetryProps) {
  return (
    <button type="button" className={buttonClass({ variant: "secondary" })} onClick={onRetry}>
      {format.words.retry}
    </button>
  );
}

/** A countdown until it may be tried again. */
function Wait({ seconds, format, onRetry }: RetryProps & { seconds: number }) {
  const { rateLimited, rateLimitedMinutes } = format.words;
  const left = useCountdown(seconds);
  if (left <= 0) return <Retry format={format} onRetry={onRetry} />;
  const forms = { seconds: rateLimited, minutes: rateLimitedMinutes };
  const sentence = formatWait(left, forms, format.locale);
  // An alert would read out every second.
  return (
    <p aria-live="off">
      <span key={sentence}>{sentence}</span>
    </p>
  );
}

/** The seconds left of a wait, by the clock, since timers are throttled in a background tab. */
export function useCountdown(seconds: number): number {
  const [end] = useState(() => Date.now() + seconds * 1000);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(Math.ceil((end - Date.now()) / 1000)), 1000);
    return () => clearTimeout(timer);
  }, [left, end]);
  return left;
}
