import type { ReactNode } from "react";

/**
 * A node that may stand beside others: bare text gets an element of its own. A browser that translates
 * the page puts other nodes in the place of a text, and React would look for it in vain when the text
 * changes or goes (facebook/react#11538).
 */
export function ownElement(
  node: ReactNode,
  Tag: "span" | "p" = "span",
): Exclude<ReactNode, string | number> {
  return typeof node === "string" || typeof node === "number" ? <Tag>{node}</Tag> : node;
}
