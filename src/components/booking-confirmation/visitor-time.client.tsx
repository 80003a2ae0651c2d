"use client";

import { visitorZoneDiffers } from "../../booking/local-times.js";
import { useHydrated } from "../../internal/use-hydrated.js";
import { visitorTimeInWords, type Visit } from "./visit-words.js";

interface VisitorTimeProps extends Visit {
  /** The place whose clock the visit goes by, if it has to be named. */
  place?: string;
}

/**
 * The place of the visit's time and, once hydrated, the time where the visitor is. Neither where the
 * visitor's clock shows the same.
 */
export function VisitorTime({ place, ...visit }: VisitorTimeProps) {
  const hydrated = useHydrated();
  const zone = hydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : undefined;
  const differs = zone !== undefined && visitorZoneDiffers(visit.start, visit.timeZone, zone);
  const text = differs ? visitorTimeInWords(visit, zone) : undefined;
  return (
    <>
      {place && (!zone || differs) && <small>{` ${place}`}</small>}
      {text && <small key={text}>{` ${text}`}</small>}
    </>
  );
}
