import type { BreadcrumbListLeaf } from "schema-dts";
import { webAddress } from "../content/web-address.js";
import { listOf, words } from "./graph.js";

/** A page on the way to another: the items of `Breadcrumbs`. */
export interface PageOnTheWay {
  label: string;
  /** The last page, the one that is shown, needs none. */
  href?: string;
}

/**
 * The way to a page as BreadcrumbList (https://schema.org/BreadcrumbList).
 * @param base The page's address, against which relative ones are read.
 */
export function breadcrumbList(items: readonly PageOnTheWay[] | undefined, base: string) {
  const pages = listOf(items, (item) => (words(item.label) ? item : undefined));
  if (!pages) return undefined;
  return {
    "@type": "BreadcrumbList",
    itemListElement: pages.map(({ label, href }, index) => {
      const address = index < pages.length - 1 ? webAddress(href, base) : undefined;
      return {
        "@type": "ListItem",
        position: index + 1,
        name: words(label),
        item: address === undefined ? undefined : { "@type": "WebPage", "@id": address },
      };
    }),
  } satisfies BreadcrumbListLeaf;
}
