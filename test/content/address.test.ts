import { describe, expect, it } from "vitest";
import { addressLines, type Address } from "../../src/content/address";

describe("addressLines", () => {
  it("lists street, town, region and postal code, and not the country's code", () => {
    expect(
      addressLines({
        street: "3 Rowan Yard",
        locality: "Larkford",
        region: "Wealdshire",
        postalCode: "LK1 4RY",
        country: "GB",
      }),
    ).toEqual(["3 Rowan Yard", "Larkford", "Wealdshire", "LK1 4RY"]);
  });

  it("keeps the lines of a street in their order", () => {
    expect(
      addressLines({ street: ["Ground floor", "3 Rowan Yard"], locality: "Larkford" }),
    ).toEqual(["Ground floor", "3 Rowan Yard", "Larkford"]);
  });

  it.each<[string, unknown]>([
    ["missing", { street: "3 Rowan Yard" }],
    ["empty", { street: ["3 Rowan Yard", ""], locality: " ", region: "", postalCode: null }],
    ["no text", { street: ["3 Rowan Yard", null, 4], locality: 5 }],
  ])("leaves out parts that are %s", (_, address) => {
    expect(addressLines(address as Address)).toEqual(["3 Rowan Yard"]);
  });

  it.each([undefined, null, "", 3, {}])("bears a street that is %j", (street) => {
    expect(addressLines({ street, locality: "Larkford" } as Address)).toEqual(["Larkford"]);
  });
});
