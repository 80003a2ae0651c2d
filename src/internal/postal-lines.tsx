import { addressLines, type Address } from "../content/address.js";

/** The lines of an address, each in a direction of its own: a foreign one would fall apart otherwise. */
export const postalLines = (address: Address | undefined) =>
  address
    ? addressLines(address).map((line, index) => (
        <div key={index}>
          <bdi>{line}</bdi>
        </div>
      ))
    : [];
