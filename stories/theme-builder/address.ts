import type { ThemeOptions } from "clinic-ui/theme";
import { addons } from "storybook/preview-api";
import { addressEvent } from "./address-event";

const parameter = "theme";

/**
 * The theme that an address shares. It is JSON in base64url, since Storybook does not escape what it
 * puts into its address, and a colour begins with a hash.
 */
export function optionsIn(search: string): ThemeOptions | undefined {
  const shared = new URLSearchParams(search).get(parameter);
  if (!shared) return undefined;
  try {
    const bytes = atob(shared.replaceAll("-", "+").replaceAll("_", "/"));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.codePointAt(0)!));
    return JSON.parse(text) as ThemeOptions;
  } catch {
    // Cut off, or not ours.
    return undefined;
  }
}

/** The builder stands in a frame of Storybook, or alone. */
export const optionsInAddress = () => optionsIn(window.parent.location.search);

/** Puts a theme into the address, or takes it away. */
export function putInAddress(options: ThemeOptions | undefined) {
  const value = options ? written(options) : null;
  addons.getChannel().emit(addressEvent, { [parameter]: value });
}

function written(options: ThemeOptions): string {
  const bytes = new TextEncoder().encode(JSON.stringify(options));
  const base64 = btoa(String.fromCodePoint(...bytes));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
