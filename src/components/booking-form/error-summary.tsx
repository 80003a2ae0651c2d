import { forwardRef, useId } from "react";
import { Link } from "../../internal/link.js";
import type { Messages } from "../../messages/messages.js";
import type { Problems } from "./problems.js";

interface ErrorSummaryProps {
  problems: Problems;
  /** The id of the control that answers to a name. */
  idOf: (name: string) => string;
  /** Brings the focus to the control of a name. */
  onGo: (name: string) => void;
  words: Messages["bookingForm"];
}

/** All that is to be put right, with a link to each answer. */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { problems, idOf, onGo, words },
  ref,
) {
  const headingId = useId();
  return (
    // The focus comes here: a live region beside that would say it all twice.
    <div
      ref={ref}
      role="group"
      tabIndex={-1}
      aria-labelledby={headingId}
      className="cui-booking-form__summary"
    >
      <p id={headingId} className="cui-booking-form__summary-heading">
        {words.errors}
      </p>
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul role="list">
        {Object.entries(problems).map(([name, problem]) => (
          <li key={name}>
            <Link
              owner="BookingForm"
              href={`#${idOf(name)}`}
              onClick={(event) => {
                event.preventDefault();
                onGo(name);
              }}
            >
              {problem}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
});
