import { addressLines, type Address } from "../content/address.js";

/** The lines of an address, each isolated, so that a foreign address keeps its order in any text direction. */
export const postalLines = (address: Address | undefined) =>
  address
    ? addressLines(address).map((line, index) => (
        <div key={index}>
          <bdi>{line}</bdi>
        </div>
      ))
    : [];
