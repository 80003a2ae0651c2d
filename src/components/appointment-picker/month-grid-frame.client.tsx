"use client";

import { Component, type ReactNode } from "react";
import { buttonClass } from "../button/index.js";
import type MonthGrid from "./month-grid.client.js";
import type { MonthGridProps } from "./month-grid.client.js";

/** Cached, so that the calendar opens at once the next time. */
let loaded: typeof MonthGrid | undefined;

interface State {
  Grid: typeof MonthGrid | undefined;
  hasFailed: boolean;
}

/**
 * Loads the calendar when it is opened, since it is larger than the rest of the picker, and offers to
 * retry if that fails. Not with Suspense, which would keep its fallback for at least 300 ms.
 */
export class MonthGridFrame extends Component<MonthGridProps, State> {
  override state: State = { Grid: loaded, hasFailed: false };

  static getDerivedStateFromError = () => ({ hasFailed: true });

  override componentDidMount() {
    if (!loaded) void this.load();
  }

  async load() {
    try {
      loaded = (await import("./month-grid.client.js")).default;
      this.setState({ Grid: loaded });
    } catch {
      this.setState({ hasFailed: true });
    }
  }

  override render(): ReactNode {
    const { Grid, hasFailed } = this.state;
    const { words } = this.props.format;
    if (hasFailed) {
      return (
        <div role="status" className="cui-appointment-picker__none">
          <p>{words.noCalendar}</p>
          <button
            type="button"
            className={buttonClass({ variant: "secondary" })}
            onClick={() => {
              this.setState({ hasFailed: false });
              void this.load();
            }}
          >
            {words.retry}
          </button>
        </div>
      );
    }
    return Grid ? <Grid {...this.props} /> : <p role="status">{words.loading}</p>;
  }
}
