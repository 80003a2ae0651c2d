"use client";

import { visitorZoneDiffers } from "../../booking/local-times.js";
import { useHydrated } from "../../internal/use-hydrated.js";
import { visitorTimeInWords, type Visit } from "./visit-words.js";

/** The visit's time in the visitor's time zone, once hydrated, if it differs from the clinic's. */
export function VisitorTime(visit: Visit) {
  const hydrated = useHydrated();
  if (!hydrated) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const differs = zone && visitorZoneDiffers(visit.start, visit.timeZone, zone);
  const text = differs ? visitorTimeInWords(visit, zone) : undefined;
  return text && <small key={text}>{` ${text}`}</small>;
}
