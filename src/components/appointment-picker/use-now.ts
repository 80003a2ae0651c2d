import { useSyncExternalStore } from "react";

const minute = 60_000;

/**
 * The current minute, in milliseconds since 1970; undefined on the server and during hydration, so that
 * both render the same. Updated at once when the tab becomes visible.
 */
export function useNow(): number | undefined {
  return useSyncExternalStore(subscribe, currentMinute, () => undefined);
}

const currentMinute = () => Math.floor(Date.now() / minute) * minute;

function subscribe(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        onChange();
        wait();
      },
      minute - (Date.now() % minute),
    );
  };
  wait();
  document.addEventListener("visibilitychange", onChange);
  window.addEventListener("pageshow", onChange);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", onChange);
    window.removeEventListener("pageshow", onChange);
  };
}
