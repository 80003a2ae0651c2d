import addressFormatter from "@fragaria/address-formatter";
import { describe, expect, it } from "vitest";
import { addressLines, type Address } from "../../src/content/address";

describe("addressLines", () => {
  it.each<[string, Address, string[]]>([
    [
      "the United Kingdom",
      {
        street: "3 Rowan Yard",
        locality: "Larkford",
        region: "Wealdshire",
        postalCode: "LK1 4RY",
        country: "GB",
      },
      ["3 Rowan Yard", "Larkford", "Wealdshire", "LK1 4RY"],
    ],
    [
      "no known country",
      { street: "3 Rowan Yard", locality: "Larkford", postalCode: "LK1 4RY" },
      ["3 Rowan Yard", "Larkford", "LK1 4RY"],
    ],
    [
      "a country whose name is given for its code",
      { street: "3 Rowan Yard", locality: "Larkford", postalCode: "LK1 4RY", country: "England" },
      ["3 Rowan Yard", "Larkford", "LK1 4RY"],
    ],
    [
      "the United States",
      {
        street: ["12 Main Street", "Suite 4"],
        locality: "Springfield",
        region: "IL",
        postalCode: "62704",
        country: "us",
      },
      ["12 Main Street", "Suite 4", "Springfield, IL 62704"],
    ],
    [
      "Italy",
      {
        street: "Via Roma 12",
        locality: "Assago",
        region: "MI",
        postalCode: "20057",
        country: "IT",
      },
      ["Via Roma 12", "20057 Assago MI"],
    ],
    [
      "Turkey",
      {
        street: "Bahariye Cd. 12",
        locality: "Kadıköy",
        region: "İstanbul",
        postalCode: "34710",
        country: "TR",
      },
      ["Bahariye Cd. 12", "34710 Kadıköy/İstanbul"],
    ],
    [
      "Japan, in its own letters",
      {
        street: "丸の内1-1-1",
        locality: "千代田区",
        region: "東京都",
        postalCode: "〒100-0005",
        country: "JP",
      },
      ["〒100-0005", "東京都千代田区丸の内1-1-1"],
    ],
    [
      "Japan, in Latin letters",
      {
        street: "1-1-1 Marunouchi",
        locality: "Chiyoda-ku",
        region: "Tokyo",
        postalCode: "100-0005",
        country: "JP",
      },
      ["1-1-1 Marunouchi", "Chiyoda-ku, Tokyo 100-0005"],
    ],
    [
      "Dubai, which has no postal codes",
      { street: "12 Al Wasl Road", locality: "Jumeirah", region: "Dubai", country: "AE" },
      ["12 Al Wasl Road", "Jumeirah", "Dubai"],
    ],
  ])("writes an address of %s", (_, address, lines) => {
    expect(addressLines(address)).toEqual(lines);
  });

  it("returns given lines unchanged", () => {
    const lines = ["Rowan House", "Hauptstraße 12", "10115 Berlin", "Germany"];
    expect(
      addressLines({ street: "Hauptstraße 12", locality: "Berlin", country: "DE", lines }),
    ).toEqual(lines);
  });

  it("leaves out a separator between parts where one of them is missing", () => {
    const address = { street: "12 Main Street", locality: "Springfield", country: "US" };
    expect(addressLines(address)).toEqual(["12 Main Street", "Springfield"]);
    expect(addressLines({ ...address, postalCode: "62704" })).toEqual([
      "12 Main Street",
      "Springfield 62704",
    ]);
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
    ["lines that are none", { street: "3 Rowan Yard", lines: [" ", null] }],
    ["a country that is none", { street: "3 Rowan Yard", country: 4 }],
  ])("leaves out parts that are %s", (_, address) => {
    expect(addressLines(address as Address)).toEqual(["3 Rowan Yard"]);
  });

  it.each([undefined, null, "", 3, {}])("does not throw for the street %j", (street) => {
    expect(addressLines({ street, locality: "Larkford" } as Address)).toEqual(["Larkford"]);
  });
});

const because = (reason: string, countries: readonly string[]) =>
  Object.fromEntries(countries.map((country) => [country, reason]));

/** OpenCage's templates, which the address formatter has, as the oracle for every country. */
describe("addressLines, compared with OpenCage's address templates", () => {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const countries = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code));

  const parts = { street: "7 Street", locality: "Town", region: "Region", postalCode: "123" };

  /** The lines that have one of the parts; it adds the names of some countries on its own. */
  const templateLines = (countryCode: string) =>
    addressFormatter
      .format(
        { road: "7 Street", city: "Town", state: "Region", postcode: "123", countryCode },
        { output: "array", appendCountry: false },
      )
      .filter((line) => Object.values(parts).some((part) => line.includes(part)));

  /** What a country's letters do not name is not given. */
  const lines = (country: string, template: readonly string[]) => {
    const named = Object.entries(parts).filter(([, part]) => template.join().includes(part));
    return addressLines({ ...Object.fromEntries(named), country } as unknown as Address);
  };

  const exceptions: Readonly<Record<string, string>> = {
    BG: "the Universal Postal Union has the code before the town",
    ...because("a postal code ends a British address; a county goes before it", [
      "GB",
      "IM",
      "SH",
      "TC",
      "UK",
    ]),
    ...because("an address in Latin letters goes from small to large", ["CN", "KR", "TW"]),
    ...because("the region is the author's to give", [
      "AS",
      "CX",
      "GU",
      "HM",
      "MP",
      "NF",
      "PR",
      "UM",
      "VI",
    ]),
    HU: "a full stop is behind the number alone, which is the author's own",
    PH: "street and town have a line each",
  };

  it("formats addresses as they do, with the listed exceptions", () => {
    const different = countries.filter((country) => {
      const template = templateLines(country);
      return lines(country, template).join("|") !== template.join("|");
    });
    expect(different).toEqual(Object.keys(exceptions).sort());
  });
});
