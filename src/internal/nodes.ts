import type { ReactNode } from "react";
import { quote, warn } from "./warn.js";

/** Whether a node renders nothing. An object that React cannot render, such as a Date, counts as empty. */
// So that a bundler drops a call that only a development message needed.
/* @__NO_SIDE_EFFECTS__ */
export function isEmpty(node: ReactNode): boolean {
  if (typeof node === "string") return node.trim() === "";
  if (node == null || typeof node === "boolean") return true;
  if (Array.isArray(node)) return node.every(isEmpty);
  if (typeof node !== "object") return false;
  const isRenderable = "$$typeof" in node || "then" in node || Symbol.iterator in node;
  if (process.env.NODE_ENV !== "production" && !isRenderable)
    warn(
      undefined,
      "content",
      `${quote(node)} is an object that React cannot render, so it is left out; pass text or an element.`,
    );
  return !isRenderable;
}

/** The node, or undefined where React cannot render it. */
export const renderable = (node: ReactNode) => (isEmpty(node) ? undefined : node);

/** The texts of a list. A single text may come without its list, and a number counts as text. */
export function textsIn(given: unknown): string[] {
  return [given]
    .flat()
    .filter((text) => typeof text === "string" || typeof text === "number")
    .map((text) => String(text).trim())
    .filter(Boolean);
}

/** Whether an item is a bare text, number or element. */
const isBare = (item: unknown) => typeof item !== "object" || (item !== null && "$$typeof" in item);

const hasField = (item: unknown, field: string) =>
  !isEmpty((item as Record<string, ReactNode> | null | undefined)?.[field]);

/**
 * The items that can be rendered. Anything but an array counts as empty, and an item without its
 * required field is left out; development reports both. A bare text, number or element becomes an
 * item with that field only.
 * @param required the field that an item cannot do without
 */
export function usableItems<Item>(
  owner: string,
  prop: string,
  items: readonly Item[] | undefined,
  required = "name",
): readonly Exclude<Item, string>[] {
  if (!Array.isArray(items)) {
    if (process.env.NODE_ENV !== "production")
      warn(
        owner,
        prop,
        `expected an array of items but got ${items === null ? "null" : typeof items}; nothing is shown.`,
      );
    return [];
  }
  // Most lists need no change.
  const usable = items.every((item) => !isBare(item) && hasField(item, required))
    ? items
    : items
        .map((item: unknown) => (isBare(item) ? { [required]: item } : item))
        .filter((item) => hasField(item, required));
  if (process.env.NODE_ENV !== "production") {
    if (items.length === 0)
      warn(owner, prop, "the list is empty, so nothing is shown; leave the component out.");
    else if (usable.length < items.length)
      warn(
        owner,
        prop,
        `an item without "${required}" is left out; give every item a ${required}.`,
      );
  }
  return usable as Exclude<Item, string>[];
}

/** The same for a list of plain texts or elements. */
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
