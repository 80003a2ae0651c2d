import { describe, expect, it } from "vitest";
import { displayNumber, extensionOf, smsUrl, telUrl } from "../../src/content/phone";

/** Pasted from an address book, a number may come in marks that nobody sees. */
const hidden = (number: string) => `\u202d${number}\u202c`;

describe("telUrl", () => {
  it.each([
    ["+44 1632 960142", "tel:+441632960142"],
    ["01632 960142", "tel:01632960142"],
    ["01632960142", "tel:01632960142"],
    ["(01632) 960-142", "tel:01632960142"],
    ["01632.960.142", "tel:01632960142"],
    ["01632/960142", "tel:01632960142"],
    ["01632\u00a0960\u2011142", "tel:01632960142"],
    ["01632 960\u2010142", "tel:01632960142"],
    ["  +44 1632 960142  ", "tel:+441632960142"],
    [hidden("+44 1632 960142"), "tel:+441632960142"],
    ["999", "tel:999"],
    ["123456789012345", "tel:123456789012345"],
  ])("dials the digits of %j", (number, url) => {
    expect(telUrl({ number })).toBe(url);
  });

  it.each([
    "+44 (0)1632 960142",
    "+44(0)1632 960142",
    "+44 (0) 1632 960142",
    "+44-(0)1632-960142",
    "+44.(0)1632.960142",
    hidden("+44 (0)1632 960142"),
  ])("leaves out the nought of %j, which is for callers inside the country", (number) => {
    expect(telUrl({ number })).toBe("tel:+441632960142");
  });

  it("keeps the nought of a number without the country's code", () => {
    expect(telUrl({ number: "(0)1632 960142" })).toBe("tel:01632960142");
  });

  it.each([
    ["01632 MASSAGE", "tel:016326277243"],
    ["01632 massage", "tel:016326277243"],
    ["1-800-BACK-OK", "tel:1800222565"],
    ["0800 ABCDEFGH", "tel:080022233344"],
    ["0800 IJKLMNOP", "tel:080045556667"],
    ["0800 QRSTUVWXYZ", "tel:08007778889999"],
  ])("turns the letters of %j into the digits of their keys", (number, url) => {
    expect(telUrl({ number })).toBe(url);
  });

  it.each([
    ["٠١٦٣٢ ٩٦٠١٤٢", "tel:01632960142"],
    ["+٤٤ ١٦٣٢ ٩٦٠١٤٢", "tel:+441632960142"],
    ["۰۱۶۳۲ ۹۶۰۱۴۲", "tel:01632960142"],
  ])("reads the Arabic and Persian digits of %j", (number, url) => {
    expect(telUrl({ number })).toBe(url);
  });

  it.each([
    "",
    " ",
    "+",
    "12",
    "1234567890123456",
    "++44 1632 960142",
    "44+1632 960142",
    "01632 960142; 01632 960143",
    "01632 960142?body=hello",
    "tel:01632960142",
    "javascript:alert(1)",
    "اتصل بنا",
  ])("is nothing for %j, which is no number", (number) => {
    expect(telUrl({ number })).toBeUndefined();
  });

  it.each(["Ask at the desk", "Reception", "n/a or none", "call us"])(
    "is nothing for %j, whose letters stand for no number",
    (number) => {
      expect(telUrl({ number })).toBeUndefined();
    },
  );

  it.each(["01632 960142 x12", "01632 960 ext 12"])(
    "is nothing for %j, since what stands behind the number is not dialled",
    (number) => {
      expect(telUrl({ number })).toBeUndefined();
    },
  );

  it.each([undefined, null])("is nothing for %j", (number) => {
    expect(telUrl({ number: number as unknown as string })).toBeUndefined();
  });

  it("dials a number that comes as a number", () => {
    expect(telUrl({ number: 999 as unknown as string })).toBe("tel:999");
  });

  it("dials the extension behind the number", () => {
    expect(telUrl({ number: "01632 960142", extension: "12" })).toBe("tel:01632960142;ext=12");
  });

  it("does not dial the number as it is shown", () => {
    expect(telUrl({ number: "+44 1632 960142", display: "01632 960142" })).toBe(
      "tel:+441632960142",
    );
  });

  it("dials no extension without a number", () => {
    expect(telUrl({ number: "", extension: "12" })).toBeUndefined();
  });
});

describe("smsUrl", () => {
  it("writes to the digits", () => {
    expect(smsUrl({ number: "+44 1632 960142" })).toBe("sms:+441632960142");
  });

  it("leaves the extension out, which takes no text messages", () => {
    expect(smsUrl({ number: "01632 960142", extension: "12" })).toBe("sms:01632960142");
  });

  it("is nothing for what is no number", () => {
    expect(smsUrl({ number: "12" })).toBeUndefined();
  });
});

describe("extensionOf", () => {
  it.each([
    ["12", "12"],
    ["012", "012"],
    ["ext. 12", "12"],
    ["1 2", "12"],
    ["١٢", "12"],
  ])("finds the digits of %j", (extension, digits) => {
    expect(extensionOf({ number: "01632 960142", extension })).toBe(digits);
  });

  it.each([undefined, "", " ", "desk", ";phone-context=example.org"])(
    "is nothing for %j",
    (extension) => {
      expect(extensionOf({ number: "01632 960142", extension })).toBeUndefined();
    },
  );
});

describe("displayNumber", () => {
  it("shows the number as its author wants it read", () => {
    expect(displayNumber({ number: "+44 1632 960142", display: "01632 960142" })).toBe(
      "01632 960142",
    );
  });

  it.each(["+44 1632 960142", "01632 MASSAGE", "(01632) 960-142", "999", "Ask at the desk"])(
    "shows %j as it is given",
    (number) => {
      expect(displayNumber({ number })).toBe(number);
    },
  );

  it.each([
    ["5550142", "555 0142"],
    ["1632960142", "163 296 0142"],
    ["01632960142", "0163 296 0142"],
    ["+441632960142", "+44 163 296 0142"],
    ["123456789012345", "12345 678 901 2345"],
  ])("groups %j, which has no gap, from its end", (number, shown) => {
    expect(displayNumber({ number })).toBe(shown);
  });

  it("groups Arabic digits too", () => {
    expect(displayNumber({ number: "٠١٦٣٢٩٦٠١٤٢" })).toBe("٠١٦٣ ٢٩٦ ٠١٤٢");
  });

  it("leaves out space around the number", () => {
    expect(displayNumber({ number: " 01632 960142 " })).toBe("01632 960142");
  });

  it("shows the number when the words for it are empty", () => {
    expect(displayNumber({ number: "01632 960142", display: " " })).toBe("01632 960142");
  });
});
