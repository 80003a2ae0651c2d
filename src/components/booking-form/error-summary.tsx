import { useCallback, useEffect, useState } from "react";
import { Link } from "../../internal/link.js";
import type { Messages } from "../../messages/messages.js";
import type { Problems } from "./problems.js";

type Places = Readonly<Record<string, string | undefined>>;

interface ErrorSummaryProps {
  /** The id of the sentence that names the list. */
  id: string;
  problems: Problems;
  /** Whether the focus comes here when it appears. */
  takesFocus: boolean;
  /** The id of what a name stands for, as the server knows it, if there is such a thing. */
  idOf: (name: string) => string | undefined;
  /** The same on the page. */
  placeOf: (name: string) => string | undefined;
  /** Brings the focus to the control of a name. */
  onGo: (name: string) => void;
  words: Messages["bookingForm"];
}

/** All that is to be put right, with a link to each answer. */
export function ErrorSummary({
  id: headingId,
  problems,
  takesFocus,
  idOf,
  placeOf,
  onGo,
  words,
}: ErrorSummaryProps) {
  const ref = useCallback(
    (list: HTMLDivElement | null) => {
      if (takesFocus) list?.focus();
    },
    [takesFocus],
  );
  // What stands among the site's own elements is known on the page alone.
  const [places, setPlaces] = useState<Places>({});
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is on the page is no state of React
    setPlaces(Object.fromEntries(Object.keys(problems).map((name) => [name, placeOf(name)])));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a list that is said anew is a new one
  }, []);
  return (
    // The focus comes here: a live region beside that would say it all twice.
    <div
      ref={ref}
      role="group"
      tabIndex={-1}
      // On a page that answers a post, where no script does it.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      // The browser has it then, and React knows it as no attribute.
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
          const id = Object.hasOwn(places, name) ? places[name] : idOf(name);
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
                    onGo(name);
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
