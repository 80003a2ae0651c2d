import { trimmedText } from "../content/trimmed-text.js";
import type { BreadcrumbListLeaf } from "schema-dts";
import type { Breadcrumb } from "../content/breadcrumb.js";
import { webAddress } from "../content/web-address.js";
import { listOf } from "./graph.js";

/**
 * The path to a page as BreadcrumbList (https://schema.org/BreadcrumbList), or undefined for a path of
 * one step. Google asks for two ListItems at least, and for the `item` of each but the last
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 * @param base The page's address, against which relative ones are resolved.
 */
export function breadcrumbList(items: readonly Breadcrumb[] | undefined, base: string) {
  const pages = listOf(items, ({ name, href }) =>
    trimmedText(name) ? { name: trimmedText(name), address: webAddress(href, base) } : undefined,
  );
  const last = pages?.pop();
  const way = pages?.filter(({ address }) => address !== undefined);
  if (!last || !way?.length) return undefined;
  return {
    "@type": "BreadcrumbList",
    itemListElement: [...way, { ...last, address: undefined }].map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: address === undefined ? undefined : { "@type": "WebPage", "@id": address },
    })),
  } satisfies BreadcrumbListLeaf;
}
