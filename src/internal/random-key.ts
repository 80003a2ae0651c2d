/** 128 random bits in hex. `crypto.randomUUID` is missing on a site without TLS, such as a local one. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
