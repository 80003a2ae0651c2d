import type { ReactNode } from "react";

/**
 * Gives bare text an element of its own, so that it may stand beside other nodes. A browser that
 * translates a page replaces text nodes, and React then fails to update or remove them
 * (facebook/react#11538).
 */
export function wrapText(
  node: ReactNode,
  Tag: "span" | "p" = "span",
): Exclude<ReactNode, string | number> {
  return typeof node === "string" || typeof node === "number" ? <Tag>{node}</Tag> : node;
}
