import { displayNumber, telUrl } from "clinic-ui/content";
import { getCountryCallingCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { CountryCode, PhoneNumber } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";

// libphonenumber knows every numbering plan: what it reads is what must be dialled.

const countries = (
  "US CA GB IE AU NZ ZA DE AT CH FR BE NL LU IT ES PT DK SE NO FI IS PL CZ SK HU RO BG GR HR SI " +
  "UA RU KZ LT LV EE TR IL AE SA EG MA IN SG HK MY TH JP KR CN TW BR MX AR CL CO PE"
).split(" ") as CountryCode[];
const trunks: Partial<Record<CountryCode, string>> = { RU: "8", KZ: "8", LT: "8", HU: "06" };
const withoutTrunk = /^(?:US|CA|IT|ES|PT|DK|NO|LU|IS|PL|CZ|GR|LV|EE|SG|HK|MX|CL|CO)$/;

/** Numbers from 0 to 1 that are the same at each run (mulberry32). */
function randomFrom(seed: number) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const random = randomFrom(7);
const below = (most: number) => Math.floor(random() * most);
const oneOf = <T>(items: readonly T[]) => items[below(items.length)]!;

/** Numbers in use: half of landlines, half of mobiles, where a country tells them apart. */
function numbersOf(country: CountryCode, howMany: number): PhoneNumber[] {
  const code = getCountryCallingCode(country);
  const found: PhoneNumber[] = [];
  let mobiles = 0;
  for (let attempt = 0; found.length < howMany && attempt < 4000; attempt++) {
    const digits = Array.from({ length: 7 + below(5) }, () => below(10)).join("");
    const number = parsePhoneNumberFromString(`+${code}${digits}`);
    if (!number?.isValid() || number.country !== country || number.nationalNumber !== digits)
      continue;
    const type = number.getType();
    if (type === "MOBILE" && mobiles < howMany / 2) mobiles++;
    else if (type !== "FIXED_LINE" && type !== "FIXED_LINE_OR_MOBILE") continue;
    found.push(number);
  }
  return found;
}
const numbers = countries.flatMap((country) => numbersOf(country, 18));

const groups = (number: PhoneNumber) =>
  number.formatInternational().slice(number.countryCallingCode.length + 2);
const trunkOf = ({ country }: PhoneNumber) =>
  withoutTrunk.test(country!) ? "" : (trunks[country!] ?? "0");
/** "0" or its like in brackets between the country's code and the number. */
const bracketed = (number: PhoneNumber, brackets: string) => {
  const own = groups(number);
  if (number.country === "IT") return brackets.replace("0", own[0]!) + own.slice(1);
  return brackets.replace("0", trunkOf(number)) + own;
};

const marks = ["\u061c", "\u200b", "\u200e", "\u2066", "\u2069", "\ufeff", "\u00ad", "\u2060"];
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10, 0x1d7ce, 0x1e950];
const inDigits = (zero: number, text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Ways in which people write a number that can be dialled from anywhere. */
const abroad: readonly ((number: PhoneNumber, code: string) => string)[] = [
  (number) => number.number,
  (number) => number.formatInternational(),
  (number, code) => `+${code} (${groups(number).replace(" ", ") ")}`.replace(/\([^)]*$/, "$&)"),
  (number) => number.formatInternational().replace(/ /g, "-"),
  (number) => number.formatInternational().replace(/ /g, "."),
  (number) => number.formatInternational().replace(/ /g, "\u00a0"),
  (number) => number.formatInternational().replace(/ /g, oneOf(["\u2009", "\u202f", "\u3000"])),
  (number) =>
    number.formatInternational().replace(/ /g, oneOf(["\u2010", "\u2011", "\u2013", "\u2212"])),
  (number, code) => `+${code} ${groups(number).replace(" ", "/").replace(/ /g, "")}`,
  (number, code) => `+${code} ${groups(number).replace(" ", " / ")}`,
  (number, code) => `(+${code}) ${groups(number)}`,
  (number, code) => `+${code} ${bracketed(number, "(0)")}`,
  (number, code) => `+${code} ${bracketed(number, "(0) ")}`,
  (number, code) => `+${code}${bracketed(number, "(0)").replace(/ /g, "")}`,
  (number, code) => `+${code} ${bracketed(number, "( 0 ) ")}`,
  (number, code) => `+${code}-${bracketed(number, "(0)-").replace(/ /g, "-")}`,
  (number, code) => `+${code} ${bracketed(number, "0")}`,
  (number, code) => `00${code} ${groups(number)}`,
  (number, code) => `00 ${code} ${groups(number)}`,
  (number, code) => `00${code}${number.nationalNumber}`,
  (number, code) => `00${code} ${bracketed(number, "(0)")}`,
  (number, code) => `(00${code}) ${groups(number)}`,
  (number) => inDigits(oneOf(zeros), number.number),
  (number) => inDigits(oneOf(zeros), number.formatInternational()),
  (number) =>
    number.formatInternational().replace(/ /g, (gap) => oneOf(marks) + gap + oneOf(marks)),
  (number) => oneOf(marks) + number.number + oneOf(marks),
  (number) => number.getURI(),
  (number) => `tel:${number.formatInternational().replace(/ /g, "-")}`,
  (number) =>
    `${oneOf(["Tel.: ", "Tel ", "tel. ", "Telephone: ", "Tél. : "])}${number.formatInternational()}`,
];

/** Ways in which they write it for callers of their own country. */
const athome: readonly ((number: PhoneNumber) => string)[] = [
  (number) => number.formatNational(),
  (number) => number.formatNational().replace(/\D/g, ""),
  (number) =>
    number
      .formatNational()
      .replace(/[^\d]+/g, " ")
      .trim(),
  (number) =>
    number
      .formatNational()
      .replace(/[^\d]+/g, ".")
      .replace(/^\.|\.$/g, ""),
  (number) =>
    number
      .formatNational()
      .replace(/[^\d]+/g, "-")
      .replace(/^-|-$/g, ""),
  (number) => inDigits(oneOf(zeros), number.formatNational()),
  (number) => oneOf(marks) + number.formatNational().replace(/ /g, "\u00a0") + oneOf(marks),
];

const extensions: readonly [string, string][] = [
  [" ext. 12", ";ext=12"],
  [" ext 12", ";ext=12"],
  [" Ext.12", ";ext=12"],
  [" extension 12", ";ext=12"],
  [" (ext. 12)", ";ext=12"],
  ["x12", ";ext=12"],
  [" x 12", ";ext=12"],
  [" #12", ";ext=12"],
  [";ext=12", ";ext=12"],
  [", Durchwahl 12", ";ext=12"],
  [" DW 12", ";ext=12"],
  [" int. 12", ";ext=12"],
  [" poste 12", ";ext=12"],
  [" تحويلة ١٢", ";ext=12"],
  [",12", ",12"],
  [",,12#", ",,12%23"],
  [";12", ";12"],
];

/** Whether the URL calls the number: for callers of its country, or with a plus for all. */
function calls(url: string | undefined, number: PhoneNumber, behind = ""): boolean {
  if (!url?.startsWith("tel:") || !url.endsWith(behind)) return false;
  const digits = url.slice(4, url.length - behind.length);
  if (!/^\+?\d+$/.test(digits)) return false;
  return parsePhoneNumberFromString(digits, number.country)?.number === number.number;
}

interface Tried {
  written: string;
  url: string | undefined;
  right: boolean;
}
const wrong = (tried: readonly Tried[]) => tried.filter(({ url, right }) => url && !right);
const missing = (tried: readonly Tried[]) => tried.filter(({ url }) => !url);

describe("Numbers of all formats, compared with libphonenumber", () => {
  it("are at least a thousand, of more than forty countries", () => {
    expect(numbers.length).toBeGreaterThan(1000);
    expect(new Set(numbers.map(({ country }) => country)).size).toBe(countries.length);
  });

  it("are dialled correctly from anywhere", () => {
    const tried = numbers.flatMap((number) =>
      abroad.map((write) => {
        const written = write(number, number.countryCallingCode);
        const url = telUrl({ number: written });
        return { written, url, right: url === `tel:${number.number}` };
      }),
    );
    expect(wrong(tried)).toEqual([]);
    expect(missing(tried)).toEqual([]);
  });

  it("are dialled correctly from their own country", () => {
    const tried = numbers.flatMap((number) =>
      athome.map((write) => {
        const written = write(number);
        const url = telUrl({ number: written });
        return { written, url, right: calls(url, number) };
      }),
    );
    expect(wrong(tried)).toEqual([]);
    expect(missing(tried)).toEqual([]);
  });

  it("are dialled correctly with the calling code of their country", () => {
    const tried = numbers.flatMap((number) =>
      athome.map((write) => {
        const written = write(number);
        const url = telUrl({ number: written, callingCode: number.countryCallingCode });
        return { written, url, right: calls(url, number), country: number.country };
      }),
    );
    expect(wrong(tried)).toEqual([]);
    expect(missing(tried)).toEqual([]);
    // The 15 of Argentina's mobiles and eight digits of Colombia stay as they are dialled there.
    const stayed = tried.filter(({ url }) => !url!.startsWith("tel:+"));
    expect(new Set(stayed.map(({ country }) => country))).toEqual(new Set(["AR", "CO"]));
  });

  it("are dialled correctly with an extension", () => {
    const tried = numbers.flatMap((number) =>
      [oneOf(extensions), oneOf(extensions)].flatMap(([text, behind]) =>
        [number.formatInternational(), number.formatNational()].map((main) => {
          const url = telUrl({ number: main + text });
          return { written: main + text, url, right: calls(url, number, behind) };
        }),
      ),
    );
    expect(wrong(tried)).toEqual([]);
    expect(missing(tried)).toEqual([]);
  });

  it("have no link where there are two", () => {
    const between = [" / ", "/", " or ", " oder ", " y ", ", ", "; ", "\n", " & ", " | ", " - "];
    const tried = numbers.flatMap((number, index) => {
      const other = numbers[(index + 1) % numbers.length]!;
      const separator = oneOf(between);
      return (["formatInternational", "formatNational"] as const).map((form) => {
        const written = `${number[form]()}${separator}${other[form]()}`;
        return { written, url: telUrl({ number: written }), right: false };
      });
    });
    expect(wrong(tried)).toEqual([]);
  });
});

describe("Numbers without spaces, compared with libphonenumber", () => {
  it("are grouped as in their country, with few exceptions", () => {
    const different = numbers.filter(
      (number) => displayNumber({ number: number.number }) !== number.formatInternational(),
    );
    // Small exchanges, whose area codes have more digits than their neighbours', most in these.
    const usual = /^(?:AR|IN|JP|KZ)$/;
    expect(different.length / numbers.length).toBeLessThan(0.05);
    expect(different.filter(({ country }) => !usual.test(country!)).length).toBeLessThan(25);
  });

  it("never lose a digit", () => {
    for (const number of numbers)
      expect(displayNumber({ number: number.number }).replace(/ /g, "")).toBe(number.number);
  });

  it("have the same groups in their national form, with the trunk prefix", () => {
    const groupsOf = (text: string) => text.match(/\d+/g)!.join(" ");
    const different = numbers.filter((number) => {
      const national = number.formatNational();
      const shown = displayNumber({
        number: national.replace(/\D/g, ""),
        callingCode: number.countryCallingCode,
      });
      // Lithuania writes (0-5) for what dials 05.
      return number.country !== "LT" && groupsOf(shown) !== groupsOf(national);
    });
    expect(different.length / numbers.length).toBeLessThan(0.05);
  });
});
