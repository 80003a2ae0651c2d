/**
 * A web address in full, or undefined where it is none.
 * @param base the address against which a relative one is read
 */
export function webAddress(href: unknown, base?: string): string | undefined {
  if (typeof href !== "string" || href.trim() === "") return undefined;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
