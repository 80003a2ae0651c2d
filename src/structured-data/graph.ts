import { itemsOf } from "../content/items-of.js";
import { warn } from "../internal/warn.js";

/** A node of the graph: its schema.org type and its properties. */
export interface GraphNode {
  "@type": string | readonly string[];
  /** Its id in the graph, by which other nodes refer to it. */
  "@id"?: string;
  [property: string]: unknown;
}

/** What a page says to search engines: JSON-LD 1.1 in schema.org's vocabulary. */
export interface Graph {
  "@context": "https://schema.org";
  "@graph": readonly GraphNode[];
}

/** The usable items of a list, or undefined where it is empty, which leaves the property out. */
export function listOf<Item, Result>(
  items: readonly Item[] | undefined,
  toResult: (item: Item) => Result | undefined,
): Result[] | undefined {
  const results = itemsOf(items).flatMap((item) => {
    const result = item == null ? undefined : toResult(item);
    return result === undefined ? [] : [result];
  });
  return results.length > 0 ? results : undefined;
}

/**
 * The `@id` of a thing: at its own address, or at another's. A page may have several things of a
 * kind, so the author's fragment and the name are parts of it.
 */
export function idOf(address: string, kind: string, name?: string): string {
  const id = address.replace(/#$/, "");
  return `${id}${id.includes("#") ? "-" : "#"}${kind}${name ? `-${slug(name)}` : ""}`;
}

const slug = (name: string) =>
  encodeURIComponent(
    // A lone surrogate cannot be encoded.
    name
      .normalize()
      .replace(/\p{Cs}/gu, "")
      .trim()
      .toLowerCase()
      .replace(/\s+/g, "-"),
  );

/**
 * The `@id` of each thing of a kind. Things with the same `@id` but different marks are different
 * things: all but the first get a number.
 * @param marksOf the properties that distinguish two of the same name; undefined ones are ignored
 */
export function idsOf<Thing extends { name: string }>(
  prop: string,
  things: readonly Thing[],
  idFor: (thing: Thing) => string,
  marksOf: (thing: Thing) => readonly (string | undefined)[],
): ReadonlyMap<Thing, string> {
  const ids = new Map<Thing, string>();
  for (const thing of things) {
    if (ids.has(thing)) continue;
    const isOther = (id: string) =>
      [...ids].some(([other, otherId]) => id === otherId && differ(marksOf(thing), marksOf(other)));
    const first = idFor(thing);
    let id = first;
    for (let number = 2; isOther(id); number++) id = `${first}-${number}`;
    if (process.env.NODE_ENV !== "production" && id !== first)
      warn(
        undefined,
        prop,
        `two are named ${JSON.stringify(thing.name)} and share one address, so search engines may confuse them; give each its own url, such as "/team#anna".`,
      );
    ids.set(thing, id);
  }
  return ids;
}

const differ = (marks: readonly (string | undefined)[], others: readonly (string | undefined)[]) =>
  marks.some((mark, index) => mark && others[index] && mark !== others[index]);
