"use client";

import { Component, lazy, Suspense, type ReactNode } from "react";
import { buttonClass } from "../button/index.js";
import type { MonthGridProps } from "./month-grid.client.js";

// Fetched when a visitor opens it: the grid weighs more than all the rest. A fetch that failed is
// tried once more by another `lazy`.
const grid = () => /* @__PURE__ */ lazy(() => import("./month-grid.client.js"));

interface State {
  Grid: ReturnType<typeof grid>;
  hasFailed: boolean;
}

/** The calendar, or a sentence where its script cannot be fetched. The rest of the picker stands. */
export class MonthGridFrame extends Component<MonthGridProps, State> {
  override state: State = { Grid: grid(), hasFailed: false };

  static getDerivedStateFromError = () => ({ hasFailed: true });

  override render(): ReactNode {
    const { Grid, hasFailed } = this.state;
    const { words } = this.props.how;
    if (hasFailed) {
      return (
        <div role="status" className="cui-appointment-picker__none">
          <p>{words.noCalendar}</p>
          <button
            type="button"
            className={buttonClass({ variant: "secondary" })}
            onClick={() => this.setState({ Grid: grid(), hasFailed: false })}
          >
            {words.retry}
          </button>
        </div>
      );
    }
    return (
      <Suspense fallback={<p role="status">{words.loading}</p>}>
        <Grid {...this.props} />
      </Suspense>
    );
  }
}
