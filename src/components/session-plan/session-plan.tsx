/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- laid out as blocks, these elements lose the roles of their own */
import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { PlanPhase } from "../../content/plan-phase.js";
import { renderable, usableItems } from "../../internal/nodes.js";
import { plural } from "../../internal/plural.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionProps } from "../section/index.js";
import { threadOf } from "./thread.js";

export interface SessionPlanProps extends Omit<SectionProps, "children"> {
  /** Heading of the plan, ideally the visitor's question. */
  heading: ReactNode;
  /** The parts of the plan, in order. An empty list renders nothing. */
  items: readonly PlanPhase<ReactNode>[];
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** How often to come, and what for: a line that falls as visits become fewer, and a table. */
export const SessionPlan = forwardRef<HTMLElement, SessionPlanProps>(function SessionPlan(
  { items, messages, className, ...rest },
  ref,
) {
  const parts = usableItems("SessionPlan", "items", items);
  if (parts.length === 0) return null;
  const words = { ...en.sessionPlan, ...messages?.sessionPlan };
  if (process.env.NODE_ENV !== "production") watchWords("SessionPlan", words, messages);
  const inWords = (count: number | undefined) =>
    count !== undefined && plural(messages?.locale ?? en.locale, words.count, count);
  const counts = parts.map(({ sessions }) => countOf(sessions));
  const { path, stations } = threadOf(counts.map((count = 0) => Math.min(count, mostBeads)));
  return (
    <Section ref={ref} {...rest} className={cx("cui-session-plan", className)}>
      <svg className="cui-session-plan__thread" aria-hidden="true">
        {stations.map(({ start: { x, y } }, index) => (
          <line key={index} x1={`${x}%`} x2={`${x}%`} y1={`${y}%`} y2="100%" />
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path d={path} />
        </svg>
        {stations.flatMap(({ beads }, index) =>
          beads.map(({ x, y }, bead) => (
            <circle key={`${index} ${bead}`} cx={`${x}%`} cy={`${y}%`} r="5" />
          )),
        )}
      </svg>
      <table
        role="table"
        className={cx(
          "cui-session-plan__table",
          parts.length > 1 &&
            parts.length <= 4 &&
            rest.layout !== "split" &&
            "cui-session-plan__table--beside",
        )}
      >
        <thead role="rowgroup" className="cui-visually-hidden">
          <tr role="row">
            {[words.when, words.sessions, words.aim].map((word) => (
              <th key={word} role="columnheader" scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {parts.map(({ name, description }, index) => (
            <tr key={index} role="row">
              <th role="rowheader" scope="row">
                {name}
              </th>
              <td role="cell">{inWords(counts[index])}</td>
              <td role="cell">{renderable(description)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
});

/** More dots than this would overlap; the text gives the number. */
const mostBeads = 24;

/** A number of visits, or undefined where it is invalid, which development reports. */
function countOf(sessions: number): number | undefined {
  if (Number.isInteger(sessions) && sessions >= 0) return sessions;
  warn(
    "SessionPlan",
    "items[].sessions",
    `${String(sessions)} is not a number of visits, so it is not shown; use a whole number of 1 or more.`,
  );
  return undefined;
}
