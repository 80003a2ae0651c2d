"use client";

import { useEffect, useState } from "react";
import { buttonClass } from "../button/index.js";
import type { MonthGridProps } from "./month-grid.client.js";

const load = async () => (await import("./month-grid.client.js")).default;

/** Kept, so that the calendar is there at once when it is opened again. */
let loaded: Awaited<ReturnType<typeof load>> | undefined;

/**
 * The calendar, fetched when a visitor opens it, or a sentence where its script cannot be fetched. Not
 * by Suspense, since React shows what a fallback stood for only after 300 ms.
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
