const schemes = new Set(["http:", "https:", "mailto:", "tel:", "sms:"]);

/**
 * The URL as it may be written into a page, or undefined where it may not: anything but a relative
 * URL, http(s), mailto, tel or sms. React 18 would write `javascript:` URLs as they come.
 */
export function safeUrl(url: unknown): string | undefined {
  if (typeof url !== "string") return undefined;
  // Browsers drop these characters before they look for the scheme (WHATWG URL Standard, 4.4).
  // eslint-disable-next-line no-control-regex
  const read = url.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, "").replace(/[\t\n\r]/g, "");
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(read)?.[0].toLowerCase();
  const allowed = scheme === undefined || schemes.has(scheme);
  return allowed && read !== "" ? read : undefined;
}
