/**
 * An absolute http(s) URL, or undefined where it is not one.
 * @param base the URL against which a relative one is resolved
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
