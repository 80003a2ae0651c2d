import type { Address } from "../content/address.js";

/** The place whose clock a clinic goes by, in words: its town, or else the city that its time zone is named after. */
export const clockPlace = (timeZone: string, address: Address | undefined) =>
  address?.locality || timeZone.split("/").at(-1)!.replaceAll("_", " ");
