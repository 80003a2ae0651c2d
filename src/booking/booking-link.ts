import { idOf, listOf } from "./adapter-tools/values.js";
import { safeAddress } from "./safe-address.js";

/**
 * The address of a booking page, for systems that have nothing else: without query, fragment, name
 * and password, so that no visitor's details and no condition travel in it. Undefined where it is not
 * an http or https address. Nothing is thrown.
 *
 * Some systems name the clinic in the query: `bookingLink(href, ["owner"])` keeps that part of it.
 */
export function bookingLink(
  href: unknown,
  keep?: string | readonly string[] | null,
): string | undefined {
  const address = safeAddress(href);
  if (address === undefined) return undefined;
  const url = new URL(address);
  const names = new Set(listOf(keep).map(idOf));
  const kept = [...url.searchParams].filter(([name]) => names.has(name));
  url.search = new URLSearchParams(kept).toString();
  url.hash = "";
  return url.href;
}
