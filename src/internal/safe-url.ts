const schemes = new Set(["http:", "https:", "mailto:", "tel:", "sms:"]);

/**
 * The URL where it is safe to link (relative, http, https, mailto, tel or sms), else undefined.
 * React 18 would write a `javascript:` URL as it is.
 */
export function safeUrl(url: unknown): string | undefined {
  if (typeof url !== "string") return undefined;
  // Browsers drop these characters before they parse the scheme (WHATWG URL Standard, 4.4).
  // eslint-disable-next-line no-control-regex
  const trimmed = url.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, "").replace(/[\t\n\r]/g, "");
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(trimmed)?.[0].toLowerCase();
  const allowed = scheme === undefined || schemes.has(scheme);
  return allowed && trimmed !== "" ? trimmed : undefined;
}
