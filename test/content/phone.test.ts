import { describe, expect, it } from "vitest";
import { displayNumber, readPhone, smsUrl, telephone, telUrl } from "../../src/content/phone";
import type { Phone } from "../../src/content/phone";

/** Pasted from an address book, a number may come in marks that nobody sees. */
const hidden = (number: string) => `\u202d${number}\u202c`;

describe("telUrl", () => {
  it.each([
    ["+44 1632 960142", "tel:+441632960142"],
    ["01632 960142", "tel:01632960142"],
    ["01632960142", "tel:01632960142"],
    ["(01632) 960-142", "tel:01632960142"],
    ["01632.960.142", "tel:01632960142"],
    ["01632\u00a0960\u2011142", "tel:01632960142"],
    ["01632 960\u2010142", "tel:01632960142"],
    ["01632\n960142", "tel:01632960142"],
    ["  +44 1632 960142  ", "tel:+441632960142"],
    ["(+44) 1632 960142", "tel:+441632960142"],
    ["☎ 01632 960142", "tel:01632960142"],
    [hidden("+44 1632 960142"), "tel:+441632960142"],
    ["+44 1632\u2212960142", "tel:+441632960142"],
    ["999", "tel:999"],
    ["116 117", "tel:116117"],
    ["+1 (555) 555-0142", "tel:+15555550142"],
  ])("dials the digits of %j", (number, url) => {
    expect(telUrl({ number })).toBe(url);
  });

  it("takes a number as text", () => {
    expect(telUrl("+44 1632 960142")).toBe("tel:+441632960142");
  });

  it.each([
    "\u061c",
    "\u00ad",
    "\u200b",
    "\u200e",
    "\u2060",
    "\u2066",
    "\ufeff",
    "\u034f",
    "\ufe0f",
  ])("ignores the invisible character %j", (mark) => {
    expect(telUrl({ number: `${mark}+44${mark} 1632 96${mark}0142${mark}` })).toBe(
      "tel:+441632960142",
    );
  });

  it("reads the digits of every script", () => {
    const digit = /\p{Nd}/u;
    const all = Array.from({ length: 0x1ffff }, (_, code) => code).filter((code) =>
      digit.test(String.fromCodePoint(code)),
    );
    expect(all.length).toBeGreaterThan(600);
    for (let start = 0; start < all.length; start += 10) {
      const digits = String.fromCodePoint(...all.slice(start, start + 10));
      expect(telUrl({ number: `+44 ${digits}` })).toBe("tel:+44123456789");
    }
  });

  describe("leaves out what only callers inside the country dial", () => {
    it.each([
      "+44 (0)1632 960142",
      "+44(0)1632 960142",
      "+44 (0) 1632 960142",
      "+44 ( 0 ) 1632 960142",
      "+44-(0)1632-960142",
      "+44.(0)1632.960142",
      "+44 (01632) 960142",
      "+44 01632 960142",
      "+44 (0)1632/960142",
      "0044 (0)1632 960142",
      "00 44 ( 0 ) 1632 960142",
      "(0044) (0)1632 960142",
      hidden("+44 (0)1632 960142"),
    ])("of %j", (number) => {
      expect(telUrl({ number })).toBe("tel:+441632960142");
    });

    it.each([
      ["Russia", "+7 (8) 495 123-45-67", "tel:+74951234567"],
      ["Hungary", "+36 (06) 1 234 5678", "tel:+3612345678"],
      ["Lithuania", "+370 (8) 5 212 3456", "tel:+37052123456"],
      ["Lithuania, today", "+370 (0) 5 212 3456", "tel:+37052123456"],
      ["Belarus", "+375 (8 017) 123-45-67", "tel:+375171234567"],
      ["Ukraine", "+38 (044) 123-45-67", "tel:+380441234567"],
      ["Spain, which dials none", "+34 (0)91 123 45 67", "tel:+34911234567"],
      ["the USA", "+1 (1) 555-555-0142", "tel:+15555550142"],
      ["Mexico", "+52 1 55 1234 5678", "tel:+525512345678"],
      ["Argentina", "+54 9 (011) 2345-6789", "tel:+5491123456789"],
    ])("in %s", (_, number, url) => {
      expect(telUrl({ number })).toBe(url);
    });
  });

  it.each([
    ["Italy", "+39 (0)6 1234 5678", "tel:+390612345678"],
    ["Italy, from abroad", "0039 06 1234 5678", "tel:+390612345678"],
    ["the Vatican", "+39 (0)6 69812345", "tel:+390669812345"],
    ["San Marino", "+378 (0)549 123456", "tel:+3780549123456"],
    ["Ivory Coast", "+225 07 12 34 56 78", "tel:+2250712345678"],
  ])("keeps the zero that is part of the number in %s", (_, number, url) => {
    expect(telUrl({ number })).toBe(url);
  });

  it("adds no zero to an Italian mobile number", () => {
    expect(telUrl({ number: "+39 (0)333 123 4567" })).toBe("tel:+393331234567");
  });

  it("keeps the zero of a number without a country code", () => {
    expect(telUrl({ number: "(0)1632 960142" })).toBe("tel:01632960142");
  });

  it.each([
    ["00 1 (555) 555-0142", "tel:+15555550142"],
    ["0011 44 1632 960142", "tel:+441632960142"],
    ["011 44 1632 960142", "tel:+441632960142"],
    // Buenos Aires, Delhi, Johannesburg, Turin, Belgrade
    ["011 4321 5678", "tel:01143215678"],
    // Japan's 0077 is no way abroad.
    ["0077-123-456", "tel:0077123456"],
  ])("dials %j, with its international prefix, from anywhere", (number, url) => {
    expect(telUrl({ number })).toBe(url);
  });

  describe("with a calling code", () => {
    it.each([
      ["01632 960142", "44", "tel:+441632960142"],
      ["(555) 555-0142", "1", "tel:+15555550142"],
      ["1-555-555-0142", "+1", "tel:+15555550142"],
      ["06 1234 5678", "39", "tel:+390612345678"],
      ["8 (495) 123-45-67", "7", "tel:+74951234567"],
      ["06 1 234 5678", "36", "tel:+3612345678"],
      ["12 34 56 78", "45", "tel:+4512345678"],
      ["+33 1 23 45 67 89", "44", "tel:+33123456789"],
    ])("%j of %s is dialled from anywhere", (number, callingCode, url) => {
      expect(telUrl({ number, callingCode })).toBe(url);
    });

    it.each([
      ["999", "44", "tel:999"],
      ["960142", "44", "tel:960142"],
      ["555-0142", "1", "tel:5550142"],
      ["1234 5678", "49", "tel:12345678"],
    ])(
      "%j of %s, which cannot be called from abroad, stays unchanged",
      (number, callingCode, url) => {
        expect(telUrl({ number, callingCode })).toBe(url);
      },
    );
  });

  it.each([
    ["030/123456", "tel:030123456"],
    ["089 / 123 45 67", "tel:0891234567"],
    ["033638/12345", "tel:03363812345"],
    ["+49 (0)30/123456", "tel:+4930123456"],
    ["0049 (0)33638/12345", "tel:+493363812345"],
    ["0475/12.34.56", "tel:0475123456"],
    ["0475/12/34/56", "tel:0475123456"],
    ["555/555-0142", "tel:5555550142"],
    ["91/123 45 67", "tel:911234567"],
  ])("dials %j, a single number with slashes", (number, url) => {
    expect(telUrl({ number })).toBe(url);
  });

  it.each([
    "555-0142 / 555-0143",
    "555-0142/0143",
    "555-0142 or 555-0143",
    "555-0142 or 43",
    "555-0142, 555-0143",
    "01632 960142, 960143",
    "01632 960142; 01632 960143",
    "960142,960143",
    "555-0142\n555-0143",
    "555-0142 555-0143",
    "960142 - 960143",
    "01632 960142/43",
    "01632 960142 / 01632 960143",
    "02/12345 / 02/12346",
    "+44 1632 960142 +44 1632 960143",
    "+1 555-0142 / 555-0143",
    "112 / 999",
    "01632 960142 & 43",
  ])("returns nothing for %j, which is two numbers", (number) => {
    expect(telUrl({ number })).toBeUndefined();
  });

  it.each([
    ["01632 MASSAGE", "tel:016326277243"],
    ["01632 massage", "tel:016326277243"],
    ["+44 1632 MASSAGE", "tel:+4416326277243"],
    ["1-800-BACK-OK", "tel:1800222565"],
    ["1-800-BACK-911", "tel:18002225911"],
    ["1-800-CHIRO-4U", "tel:18002447648"],
    ["(555) GET-WELL", "tel:5554389355"],
    ["13 BACK", "tel:132225"],
    ["0800 ABCDEFGH", "tel:080022233344"],
    ["0800 IJKLMNOP", "tel:080045556667"],
    ["0800 QRSTUVWX", "tel:080077788899"],
    ["0800 BODYYZ", "tel:0800263999"],
    ["0800 ＢＡＣＫ", "tel:08002225"],
  ])("turns the letters of %j into the digits of their keys", (number, url) => {
    expect(telUrl({ number })).toBe(url);
  });

  it.each([
    "",
    " ",
    "+",
    "12",
    "1234567890123456",
    "123456789012345",
    "+012345678",
    "+44 999",
    "+1 555 0142",
    "++44 1632 960142",
    "+0044 1632 960142",
    "44+1632 960142",
    "01632 960142?body=hello",
    "javascript:alert(1)",
    "tel:+441632960142;phone-context=example.org",
    "اتصل بنا",
    // Argentina's 15 of a mobile is dialled otherwise from abroad.
    "+54 11 15 2345-6789",
  ])("returns nothing for %j, which is not a number", (number) => {
    expect(telUrl({ number })).toBeUndefined();
  });

  it.each([
    "Ask at the desk",
    "Reception",
    "n/a or none",
    "call us",
    "01632 960142 Reception",
    "555-0142 ANNA",
    "960142 Anna",
    "01632 960142 to 960149",
    "01632 960142 (2 lines)",
  ])("returns nothing for %j, whose letters are on no keys", (number) => {
    expect(telUrl({ number })).toBeUndefined();
  });

  it.each([
    "tel:01632960142",
    "tel:01632-960-142",
    "TEL: 01632 960142",
    "Tel. 01632 960142",
    "Tel.: 01632 960142",
    "Telephone: 01632 960142",
    "Tél. : 01632 960142",
    "Teléfono 01632 960142",
  ])("ignores the word before the number of %j", (number) => {
    expect(telUrl({ number })).toBe("tel:01632960142");
    expect(displayNumber({ number })).toMatch(/^01[\d -]+$/);
  });

  it.each([undefined, null, {}, [], true, NaN])("returns nothing for %j", (number) => {
    const phone = { number } as unknown as Phone;
    expect(telUrl(phone)).toBeUndefined();
    expect(displayNumber(phone)).toBe("");
    expect(telUrl(number as unknown as Phone)).toBeUndefined();
    expect(displayNumber(number as unknown as Phone)).toBe("");
  });

  it("dials a number that comes as a number", () => {
    expect(telUrl({ number: 999 as unknown as string })).toBe("tel:999");
  });

  it("does not dial the number as it is shown", () => {
    expect(telUrl({ number: "+44 1632 960142", display: "01632 960142" })).toBe(
      "tel:+441632960142",
    );
  });
});

describe("An extension", () => {
  it.each([
    ["12", "12", ";ext=12"],
    ["012", "012", ";ext=012"],
    ["ext. 12", "12", ";ext=12"],
    ["1 2", "12", ";ext=12"],
    ["١٢", "12", ";ext=12"],
    [12 as unknown as string, "12", ";ext=12"],
    [",12", "12", ",12"],
    [",,12", "12", ",,12"],
    [",,12#", "12", ",,12%23"],
    [";12", "12", ";12"],
  ])("of %j is shown as %s and dialled as %s", (extension, shown, dialled) => {
    const phone = { number: "01632 960142", extension };
    expect(readPhone(phone).extension).toBe(shown);
    expect(telUrl(phone)).toBe(`tel:01632960142${dialled}`);
  });

  it.each([
    ["01632 960142 ext. 12", ";ext=12"],
    ["01632 960142 x12", ";ext=12"],
    ["01632 960142x12", ";ext=12"],
    ["01632 960142 #12", ";ext=12"],
    ["01632 960142 (ext 12)", ";ext=12"],
    ["01632 960142, extension 12", ";ext=12"],
    ["01632 960142;ext=12", ";ext=12"],
    ["tel:01632-960142;ext=12", ";ext=12"],
    ["01632 960142 Durchwahl 12", ";ext=12"],
    ["01632 960142 extensión 12", ";ext=12"],
    ["01632 960142 int. 12", ";ext=12"],
    ["01632 960142 poste 12", ";ext=12"],
    ["01632 960142 ramal 12", ";ext=12"],
    ["01632 960142 wew. 12", ";ext=12"],
    ["01632 960142 تحويلة ١٢", ";ext=12"],
    ["01632 960142,12", ",12"],
    ["01632 960142,,12#", ",,12%23"],
  ])("is read after the number of %j", (number, dialled) => {
    expect(telUrl({ number })).toBe(`tel:01632960142${dialled}`);
    expect(readPhone({ number }).extension).toBe("12");
    expect(displayNumber({ number })).toMatch(/^01632[ -]960142$/);
  });

  it("of its own replaces one in the number", () => {
    const phone = { number: "01632 960142 ext. 12", extension: "34" };
    expect(telUrl(phone)).toBe("tel:01632960142;ext=34");
    expect(displayNumber(phone)).toBe("01632 960142");
  });

  it.each(["desk", "12 or 13", ";phone-context=example.org"])(
    "of %j is shown and not dialled",
    (extension) => {
      const phone = { number: "01632 960142", extension };
      expect(readPhone(phone).extension).toBe(extension);
      expect(telUrl(phone)).toBe("tel:01632960142");
    },
  );

  it.each([undefined, "", " "])("is undefined for %j", (extension) => {
    expect(readPhone({ number: "01632 960142", extension }).extension).toBeUndefined();
  });

  it("is not dialled without a number", () => {
    expect(telUrl({ number: "", extension: "12" })).toBeUndefined();
  });
});

describe("smsUrl", () => {
  it("writes to the digits", () => {
    expect(smsUrl({ number: "+44 (0)1632 960142" })).toBe("sms:+441632960142");
  });

  it("leaves the extension out, which takes no text messages", () => {
    expect(smsUrl({ number: "01632 960142", extension: "12" })).toBe("sms:01632960142");
    expect(smsUrl({ number: "01632 960142 ext. 12" })).toBe("sms:01632960142");
  });

  it("returns nothing for an invalid number", () => {
    expect(smsUrl({ number: "12" })).toBeUndefined();
  });
});

describe("displayNumber", () => {
  it("shows the number as its author wants it read", () => {
    expect(displayNumber({ number: "+44 1632 960142", display: "01632 960142" })).toBe(
      "01632 960142",
    );
  });

  it.each([
    "+44 1632 960142",
    "+44 (0)1632 960142",
    "01632 MASSAGE",
    "(01632) 960-142",
    "٠١٦٣٢ ٩٦٠١٤٢",
    "999",
    "Ask at the desk",
    "Telephone the desk",
    "555-0142 / 555-0143",
    "01632 960142 or ext. 12",
  ])("shows %j as given", (number) => {
    expect(displayNumber({ number })).toBe(number);
  });

  it.each([
    ["the USA", "+12025550142", "+1 202 555 0142"],
    ["Great Britain", "+441632960142", "+44 1632 960142"],
    ["London", "+442079460142", "+44 20 7946 0142"],
    ["France", "+33123456789", "+33 1 23 45 67 89"],
    ["Germany", "+4930123456", "+49 30 123456"],
    ["Italy", "+390612345678", "+39 06 1234 5678"],
    ["Spain", "+34912345678", "+34 912 34 56 78"],
    ["Denmark", "+4512345678", "+45 12 34 56 78"],
    ["Iceland", "+3545812345", "+354 581 2345"],
    ["a country without a rule", "+97335001234", "+973 3500 1234"],
    ["its way abroad", "00441632960142", "+44 1632 960142"],
    ["its trunk zero", "+4401632960142", "+44 1632 960142"],
    ["digits of its own", "+٤٤١٦٣٢٩٦٠١٤٢", "+٤٤ ١٦٣٢ ٩٦٠١٤٢"],
  ])("groups a number without gaps, with %s", (_, number, shown) => {
    expect(displayNumber({ number })).toBe(shown);
  });

  it("groups a national number as the country of its calling code does", () => {
    const number = "01632960142";
    expect(displayNumber({ number, callingCode: "44" })).toBe("01632 960142");
    expect(displayNumber({ number: "+441632960142", display: number })).toBe("01632 960142");
    expect(displayNumber({ number: "84951234567", callingCode: "7" })).toBe("8 495 123 45 67");
  });

  it.each([
    ["5550142", "555 0142"],
    ["1632960142", "163 296 0142"],
    ["01632960142", "016 3296 0142"],
    ["٠١٦٣٢٩٦٠١٤٢", "٠١٦ ٣٢٩٦ ٠١٤٢"],
  ])("groups %j, whose country it does not know, in threes", (number, shown) => {
    expect(displayNumber({ number })).toBe(shown);
  });

  it("leaves out spaces and invisible characters", () => {
    expect(displayNumber({ number: ` ${hidden("01632 960142")} \u200b` })).toBe("01632 960142");
    expect(displayNumber({ number: hidden("+441632960142") })).toBe("+44 1632 960142");
  });

  it("shows the number when its display text is empty", () => {
    expect(displayNumber({ number: "01632 960142", display: " " })).toBe("01632 960142");
  });
});

describe("telephone", () => {
  it.each([
    [{ number: "+44 (0)1632 960142", display: "01632 960142" }, "+44 1632 960142"],
    [{ number: "01632 960142", callingCode: "44" }, "+44 1632 960142"],
    [{ number: "+٤٤ ١٦٣٢ ٩٦٠١٤٢" }, "+44 1632 960142"],
    [{ number: "Tel. 01632 960142 ext. 12", display: "Call us" }, "01632 960142"],
    [{ number: "Ask at the desk" }, undefined],
    [{ number: "555-0142 / 555-0143" }, undefined],
  ])("of %j is %j", (phone, expected) => {
    expect(telephone(phone)).toBe(expected);
  });
});
