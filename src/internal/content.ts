import type { ReactNode } from "react";
import { warn } from "./warn.js";

/** Whether React would draw nothing for this node. */
export function isEmpty(node: ReactNode): boolean {
  return (
    node == null ||
    typeof node === "boolean" ||
    (typeof node === "string" && node.trim() === "") ||
    (Array.isArray(node) && node.every(isEmpty))
  );
}

/**
 * The items that can be drawn. A list that is not one counts as empty, and an item without its
 * main word is left out; each is named in development. A bare text is an item with that word alone.
 * @param main what an item cannot do without, such as `name`
 */
export function usableItems<Item>(
  owner: string,
  prop: string,
  items: readonly Item[] | undefined,
  main: string,
): readonly Exclude<Item, string>[] {
  if (!Array.isArray(items)) {
    if (process.env.NODE_ENV !== "production")
      warn(
        owner,
        prop,
        `expected a list of items and got ${items === null ? "null" : typeof items}; nothing is shown.`,
      );
    return [];
  }
  const usable = (items as readonly Item[])
    .map((item) => (typeof item === "string" ? { [main]: item } : item))
    .filter((item) => !isEmpty((item as Record<string, ReactNode> | null | undefined)?.[main]));
  if (process.env.NODE_ENV !== "production") {
    if (items.length === 0)
      warn(owner, prop, "the list is empty, so nothing is shown; leave the component out.");
    else if (usable.length < items.length)
      warn(owner, prop, `an item without "${main}" is left out; give every item its ${main}.`);
  }
  return usable as Exclude<Item, string>[];
}

/** The same for a list of plain words or elements. */
export function usableNodes(
  owner: string,
  prop: string,
  nodes: readonly ReactNode[] | undefined,
): readonly ReactNode[] {
  const items = Array.isArray(nodes) ? nodes.map((text: ReactNode) => ({ text })) : nodes;
  return usableItems(owner, prop, items as readonly { text: ReactNode }[], "text").map(
    ({ text }) => text,
  );
}
