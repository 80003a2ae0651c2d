import { useEffect, useState } from "react";
import type { Phone } from "../../content/phone.js";
import { plural } from "../../internal/plural.js";
import { buttonClass } from "../button/index.js";
import { PhoneLink } from "../phone-link/index.js";
import type { SlotWords } from "./slot-words.js";
import type { SlotSearch } from "./use-slots.js";

interface SearchStatusProps {
  search: SlotSearch;
  phone: Phone | undefined;
  how: SlotWords;
}

/** How the search goes, said as it happens: under way, or failed with what to do. */
export function SearchStatus({ search, phone, how }: SearchStatusProps) {
  const { words } = how;
  return (
    <>
      <p role="status" className="cui-appointment-picker__status">
        {search.status === "loading" && words.loading}
      </p>
      {search.status === "failed" && (
        <div role="alert" className="cui-appointment-picker__failure">
          {search.code === "rate-limited" ? (
            <Wait search={search} how={how} />
          ) : (
            <>
              <p>{search.code === "offline" ? words.offline : words.failed}</p>
              <Retry search={search} how={how} />
            </>
          )}
          {phone && (
            <PhoneLink
              number={phone.number}
              display={phone.display}
              extension={phone.extension}
              messages={how.messages}
            />
          )}
        </div>
      )}
    </>
  );
}

type RetryProps = Pick<SearchStatusProps, "search" | "how">;

function Retry({ search, how }: RetryProps) {
  return (
    <button type="button" className={buttonClass({ variant: "secondary" })} onClick={search.retry}>
      {how.words.retry}
    </button>
  );
}

/** Counts the seconds until it may be tried again. */
function Wait({ search, how }: RetryProps) {
  const [seconds, setSeconds] = useState(search.retryAfter ?? 5);
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  if (seconds <= 0) return <Retry search={search} how={how} />;
  // An alert would read out every second.
  return <p aria-live="off">{plural(how.locale, how.words.rateLimited, seconds)}</p>;
}
