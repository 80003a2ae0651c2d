/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- as blocks, on a phone, these elements lose the roles of their own */
import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { ComparisonRow } from "../../content/comparison-row.js";
import { renderable, isEmpty, usableItems } from "../../internal/nodes.js";
import { warn } from "../../internal/warn.js";
import { Section, type SectionProps } from "../section/index.js";

export interface ComparisonTableProps extends Omit<SectionProps, "children"> {
  /** Heading of the section, ideally the visitor's question. */
  heading: ReactNode;
  /** What the table compares, in one sentence. Names the table for a screen reader. */
  caption: ReactNode;
  /**
   * The columns' names. The first one heads the row headers: "Treatment". With only as many names as
   * each row has cells, they head the cells, and nothing stands above the row headers.
   */
  columns: readonly string[];
  /** The things that are compared. An empty list renders nothing. */
  items: readonly ComparisonRow<ReactNode>[];
}

/** Treatments side by side. On a phone each becomes its own block. */
export const ComparisonTable = forwardRef<HTMLElement, ComparisonTableProps>(
  function ComparisonTable({ caption, columns, items, className, ...rest }, ref) {
    const things = usableItems("ComparisonTable", "items", items);
    const given = Array.isArray(columns) ? (columns as readonly string[]) : [];
    const hasCorner = things.some(({ cells }) => cells?.length !== given.length);
    const [first, ...names] = hasCorner ? given : ["", ...given];
    if (names.length === 0) {
      warn(
        "ComparisonTable",
        "columns",
        "has no name for the cells, so nothing is shown; name the column of row headers first, then each fact compared.",
      );
    }
    if (things.length === 0 || names.length === 0) return null;
    return (
      <Section ref={ref} className={cx("cui-comparison-table", className)} {...rest}>
        <table role="table">
          {!isEmpty(caption) && <caption>{caption}</caption>}
          <thead role="rowgroup">
            <tr role="row">
              {isEmpty(first) ? (
                <td role="cell" />
              ) : (
                <th scope="col" role="columnheader">
                  {renderable(first)}
                </th>
              )}
              {names.map((name, index) => (
                <th key={index} scope="col" role="columnheader">
                  {renderable(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {things.map(({ name, cells }, index) => (
              <tr key={index} role="row">
                <th scope="row" role="rowheader">
                  {name}
                </th>
                {cellsFor(names, name, cells).map((cell, column) => (
                  <td key={column} role="cell" data-label={names[column]}>
                    {renderable(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    );
  },
);

/** A cell for each column, so that none ends up under another column's name. */
function cellsFor(names: readonly string[], name: string, cells: unknown): ReactNode[] {
  const given = Array.isArray(cells) ? (cells as ReactNode[]) : [];
  if (given.length !== names.length) {
    warn(
      "ComparisonTable",
      "items[].cells",
      `"${name}" has ${given.length} cells but needs ${names.length}; give one for each column after the first.`,
    );
  }
  return names.map((_, column) => given[column]);
}
