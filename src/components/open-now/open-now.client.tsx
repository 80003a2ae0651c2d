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

/** The line that knows the time: its children until the browser tells it. */
export const OpenNowLive = forwardRef<HTMLDivElement, OpenNowLiveProps>(function OpenNowLive(
  { hours, now, words, locale, children, ...rest },
  ref,
) {
  const minute = useSyncExternalStore(
    now === undefined ? eachMinute : never,
    () => now ?? thisMinute(),
    // The server's HTML may be read hours later, so it says nothing about now.
    () => now,
  );
  const door = minute === undefined ? undefined : doorAt(hours, minute);
  return (
    <div ref={ref} data-state={door?.state} {...rest}>
      {/* Bare texts could not be taken away once a browser has translated them. */}
      {door ? statusWords(door, words, locale) : <div>{children}</div>}
    </div>
  );
});

const thisMinute = () => Math.floor(Date.now() / 60_000) * 60_000;

const never = () => () => {};

/** Calls when a minute begins, and when a page that slept comes back. */
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
