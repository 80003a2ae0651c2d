import { readId, toArray } from "./adapter-tools/values.js";
import { safeAddress } from "./safe-address.js";

/**
 * The URL of a provider's booking page without its query and fragment, so that it carries no details
 * of a visitor and no condition. Undefined if it is not an http or https URL, or contains a user name or
 * password. Nothing is thrown.
 *
 * Some systems name the clinic in the query: `bookingLink(href, ["owner"])` keeps that parameter.
 */
export function bookingLink(
  href: unknown,
  keep?: string | readonly string[] | null,
): string | undefined {
  const address = safeAddress(href);
  if (address === undefined) return undefined;
  const url = new URL(address);
  const names = new Set(toArray(keep).map(readId));
  const kept = [...url.searchParams].filter(([name]) => names.has(name));
  url.search = new URLSearchParams(kept).toString();
  url.hash = "";
  return url.href;
}
