import { useCallback, useEffect, useRef } from "react";

/** How long the time of a visitor who does nothing counts as time at the page, in milliseconds. */
const presence = 10 * 60_000;

/**
 * Calls a function when the visitor comes back to the tab, and each minute while the visitor is
 * there: a tab that nobody looks at asks nothing.
 * @returns whether the visitor is there
 */
export function useReturn(onReturn: () => void): () => boolean {
  const latest = useRef(onReturn);
  useEffect(() => {
    latest.current = onReturn;
  });
  const lastSeen = useRef(0);
  const isThere = useCallback(
    () => document.visibilityState === "visible" && Date.now() - lastSeen.current < presence,
    [],
  );
  useEffect(() => {
    lastSeen.current = Date.now();
    const seen = () => {
      const wasAway = Date.now() - lastSeen.current > presence;
      lastSeen.current = Date.now();
      if (wasAway) latest.current();
    };
    const back = () => {
      if (document.visibilityState !== "visible") return;
      lastSeen.current = Date.now();
      latest.current();
    };
    const timer = setInterval(() => isThere() && latest.current(), 60_000);
    const signs = ["pointerdown", "keydown", "scroll"] as const;
    for (const sign of signs) window.addEventListener(sign, seen, { passive: true });
    document.addEventListener("visibilitychange", back);
    window.addEventListener("pageshow", back);
    window.addEventListener("focus", back);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, seen);
      document.removeEventListener("visibilitychange", back);
      window.removeEventListener("pageshow", back);
      window.removeEventListener("focus", back);
    };
  }, [isThere]);
  return isThere;
}
