"use client";

import { forwardRef, useSyncExternalStore, type ComponentPropsWithoutRef } from "react";
import { doorAt } from "../../content/open-status.js";
import type { OpeningHours } from "../../content/opening-hours.js";
import type { Messages } from "../../messages/messages.js";
import { statusWords } from "./status-words.js";

interface OpenNowLiveProps extends ComponentPropsWithoutRef<"div"> {
  hours: OpeningHours;
  now: number | undefined;
  words: Messages["openNow"];
  locale: string;
}

/** Whether the clinic is open, once hydrated; its children until then. */
export const OpenNowLive = forwardRef<HTMLDivElement, OpenNowLiveProps>(function OpenNowLive(
  { hours, now, words, locale, children, ...rest },
  ref,
) {
  const minute = useSyncExternalStore(
    now === undefined ? eachMinute : never,
    () => now ?? thisMinute(),
    // The server's HTML may be read hours later, so it has no status.
    () => now,
  );
  const door = minute === undefined ? undefined : doorAt(hours, minute);
  return (
    <div ref={ref} data-state={door?.state} {...rest}>
      {/* In an element, since React cannot remove a bare text that a browser has translated. */}
      {door ? statusWords(door, words, locale) : <div>{children}</div>}
    </div>
  );
});

const thisMinute = () => Date.now() - (Date.now() % 60_000);

const never = () => () => {};

/** Calls at the start of each minute, and when the page becomes visible again. */
function eachMinute(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const tick = () => {
    changed();
    clearTimeout(timer);
    timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
  };
  tick();
  document.addEventListener("visibilitychange", tick);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", tick);
  };
}
