/** A thing of the graph: its schema.org type, and what is said of it. */
export interface GraphNode {
  "@type": string | readonly string[];
  /** Its name in the graph, by which other things point to it. */
  "@id"?: string;
  [property: string]: unknown;
}

/** What a page says to search engines: JSON-LD 1.1 in the words of schema.org. */
export interface Graph {
  "@context": "https://schema.org";
  "@graph": readonly GraphNode[];
}

/** The words of a text, or undefined where there are none. */
export function words(text: unknown): string | undefined {
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}

/** The usable items of a list, or undefined where there are none: an empty list says nothing. */
export function listOf<Item, Result>(
  items: readonly Item[] | undefined,
  toResult: (item: Item) => Result | undefined,
): Result[] | undefined {
  const results = (Array.isArray(items) ? (items as readonly Item[]) : []).flatMap((item) => {
    const result = item == null ? undefined : toResult(item);
    return result === undefined ? [] : [result];
  });
  return results.length > 0 ? results : undefined;
}

/** The `@id` of a thing that stands on a page, or has a page of its own. */
export function idOf(page: string, kind: string, name?: string): string {
  const slug = name && `-${encodeURIComponent(name.trim().toLowerCase().replace(/\s+/g, "-"))}`;
  return `${page.replace(/#.*$/, "")}#${kind}${slug ?? ""}`;
}
