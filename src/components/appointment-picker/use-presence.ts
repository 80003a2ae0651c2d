import { useCallback, useEffect, useRef } from "react";

/** Milliseconds without activity after which a visitor counts as away. */
const idleAfter = 10 * 60_000;

/**
 * Calls a function when the visitor returns to the tab, and each minute while the visitor is present, so
 * that an unused tab sends no requests.
 * @returns a function that tells whether the visitor is present
 */
export function usePresence(onReturn: () => void): () => boolean {
  const latest = useRef(onReturn);
  useEffect(() => {
    latest.current = onReturn;
  });
  const lastSeen = useRef(0);
  const isPresent = useCallback(
    () => document.visibilityState === "visible" && Date.now() - lastSeen.current < idleAfter,
    [],
  );
  useEffect(() => {
    lastSeen.current = Date.now();
    const handleActivity = () => {
      const wasAway = Date.now() - lastSeen.current > idleAfter;
      lastSeen.current = Date.now();
      if (wasAway) latest.current();
    };
    const handleReturn = () => {
      if (document.visibilityState !== "visible") return;
      lastSeen.current = Date.now();
      latest.current();
    };
    const timer = setInterval(() => isPresent() && latest.current(), 60_000);
    const activities = ["pointerdown", "keydown", "scroll"] as const;
    for (const activity of activities)
      window.addEventListener(activity, handleActivity, { passive: true });
    document.addEventListener("visibilitychange", handleReturn);
    window.addEventListener("pageshow", handleReturn);
    window.addEventListener("focus", handleReturn);
    return () => {
      clearInterval(timer);
      for (const activity of activities) window.removeEventListener(activity, handleActivity);
      document.removeEventListener("visibilitychange", handleReturn);
      window.removeEventListener("pageshow", handleReturn);
      window.removeEventListener("focus", handleReturn);
    };
  }, [isPresent]);
  return isPresent;
}
