"use client";

import { useEffect, useState } from "react";
import { buttonClass } from "../button/index.js";
import type { MonthGridProps } from "./month-grid.client.js";

const load = async () => (await import("./month-grid.client.js")).default;

/** Cached, so that the calendar opens at once the next time. */
let loaded: Awaited<ReturnType<typeof load>> | undefined;

/**
 * Loads the calendar when it is opened, and offers to retry if that fails. Not with Suspense, which
 * would keep its fallback for at least 300 ms.
 */
export function MonthGridFrame(props: MonthGridProps) {
  const [status, setStatus] = useState<"loading" | "loaded" | "failed">(
    loaded ? "loaded" : "loading",
  );
  useEffect(() => {
    if (status !== "loading") return;
    load().then(
      (Grid) => {
        loaded = Grid;
        setStatus("loaded");
      },
      () => setStatus("failed"),
    );
  }, [status]);
  const { words } = props.format;
  const Grid = loaded;
  if (status === "loaded" && Grid) return <Grid {...props} />;
  if (status === "loading") return <p role="status">{words.loading}</p>;
  return (
    <div role="status" className="cui-appointment-picker__none">
      <p>{words.noCalendar}</p>
      <button
        type="button"
        className={buttonClass({ variant: "secondary" })}
        onClick={() => setStatus("loading")}
      >
        {words.retry}
      </button>
    </div>
  );
}
