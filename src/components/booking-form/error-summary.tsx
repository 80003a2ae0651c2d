import { useCallback, useEffect, useState } from "react";
import { Link } from "../../internal/link.js";
import type { Messages } from "../../messages/messages.js";
import type { Problems } from "./problems.js";

type TargetIds = Readonly<Record<string, string | undefined>>;

interface ErrorSummaryProps {
  /** The id of the heading. */
  id: string;
  problems: Problems;
  /** Whether it takes the focus when it appears. */
  takesFocus: boolean;
  /** The id of a field, as far as the server knows it. */
  fieldId: (name: string) => string | undefined;
  /** The id of a field in the document. */
  targetId: (name: string) => string | undefined;
  /** Focuses the control of a field. */
  onFocus: (name: string) => void;
  words: Messages["bookingForm"];
}

/** All problems, each with a link to its field. */
export function ErrorSummary({
  id: headingId,
  problems,
  takesFocus,
  fieldId,
  targetId,
  onFocus,
  words,
}: ErrorSummaryProps) {
  const ref = useCallback(
    (list: HTMLDivElement | null) => {
      if (takesFocus) list?.focus();
    },
    [takesFocus],
  );
  // Only the document tells where the site's own controls are.
  const [targetIds, setTargetIds] = useState<TargetIds>({});
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the document is not React state
    setTargetIds(Object.fromEntries(Object.keys(problems).map((name) => [name, targetId(name)])));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it is remounted for each announcement
  }, []);
  return (
    // It takes the focus: a live region would announce it twice.
    <div
      ref={ref}
      role="group"
      tabIndex={-1}
      // For a page that answers a post, without a script.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      // React does not render the attribute that the server wrote.
      suppressHydrationWarning
      aria-labelledby={headingId}
      className="cui-booking-form__summary"
    >
      <p id={headingId} className="cui-booking-form__summary-heading">
        {words.errors}
      </p>
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul role="list">
        {Object.entries(problems).map(([name, problem]) => {
          const id = Object.hasOwn(targetIds, name) ? targetIds[name] : fieldId(name);
          return (
            <li key={name}>
              {id === undefined ? (
                <span key={problem}>{problem}</span>
              ) : (
                <Link
                  key={problem}
                  owner="BookingForm"
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onFocus(name);
                  }}
                >
                  {problem}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
