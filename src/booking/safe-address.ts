import { webAddress } from "../content/web-address.js";

/** A web address that is safe to link to, or undefined: without a user name and a password. */
export function safeAddress(value: unknown): string | undefined {
  const address = webAddress(value);
  return address && /^https?:\/\/[^/]*@/.test(address) ? undefined : address;
}
