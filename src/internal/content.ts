import type { ReactNode } from "react";
import { quote, warn } from "./warn.js";

/** Whether there is nothing to draw. An object that React cannot draw, such as a date, counts as nothing. */
export function isEmpty(node: ReactNode): boolean {
  if (typeof node === "string") return node.trim() === "";
  if (node == null || typeof node === "boolean") return true;
  if (Array.isArray(node)) return node.every(isEmpty);
  if (typeof node !== "object") return false;
  const isDrawn = "$$typeof" in node || "then" in node || Symbol.iterator in node;
  if (process.env.NODE_ENV !== "production" && !isDrawn)
    warn(
      undefined,
      "content",
      `${quote(node)} is an object, which cannot be shown, so it is left out; give a text or an element.`,
    );
  return !isDrawn;
}

/** The node, or nothing where it cannot be drawn. */
export const drawable = (node: ReactNode) => (isEmpty(node) ? undefined : node);

/** A list of texts. One alone may come without its list, and a number counts as a text. */
export function textsIn(given: unknown): string[] {
  return [given]
    .flat()
    .filter((text) => typeof text === "string" || typeof text === "number")
    .map((text) => String(text).trim())
    .filter(Boolean);
}

/** Whether an item is its main word alone. */
const isWord = (item: unknown) => typeof item !== "object" || (item !== null && "$$typeof" in item);

/**
 * The items that can be drawn. A list that is not one counts as empty, and an item without its
 * main word is left out; each is named in development. A bare text, number or
 * element is an item with that word alone.
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
    .map((item) => (isWord(item) ? { [main]: item } : item))
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
