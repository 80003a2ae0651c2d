import type { NavigationPage } from "../../content/navigation-item.js";

/** What `aria-current` says of a page: that it is shown, or that the page that is shown is below it. */
type Current = "page" | "true" | undefined;

/**
 * Which pages of a navigation the current address belongs to: the page with that address, else the
 * nearest above it. What follows "?" counts only where an item has it, and an item that leads to a
 * part of a page ("#") is never the current one.
 * @param homeHref is above every page, so it is current only as the page that is shown
 */
export function findCurrent(
  pages: readonly NavigationPage[],
  currentHref: string | undefined,
  homeHref: string,
): (page: NavigationPage) => Current {
  const here = toAddress(currentHref, "https://clinic.invalid");
  const home = toAddress(homeHref, here)?.pathname;

  function depth({ href }: NavigationPage): number {
    const there = toAddress(href, here);
    if (!here || !there || there.origin !== here.origin || there.hash) return -1;
    if (there.search && there.search !== here.search) return -1;
    if (there.pathname === here.pathname) return Infinity;
    const isAbove = there.pathname !== home && here.pathname.startsWith(there.pathname);
    return isAbove ? there.pathname.length : -1;
  }

  const nearest = Math.max(...pages.map(depth));
  return (page) => {
    if (page.current) return "page";
    if (nearest < 0 || depth(page) !== nearest) return undefined;
    return nearest === Infinity ? "page" : "true";
  };
}

/** An address whose path ends in a slash, so that "/prices", "/prices/" and "/prices/index.html" are one. */
function toAddress(href: string | undefined, base: URL | string | undefined): URL | undefined {
  if (typeof href !== "string" || !base) return undefined;
  try {
    const address = new URL(href, base);
    address.pathname = address.pathname.replace(/(?:\/index\.html?|\/)?$/, "/");
    return address;
  } catch {
    return undefined;
  }
}
