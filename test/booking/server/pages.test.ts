// The pages are read by jsdom's parser, so this file keeps the project's environment.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Slot } from "clinic-ui/booking";
import { details, start, type Running } from "./support";

let server: Running;
let slots: Slot[];
beforeAll(async () => {
  server = await start({ busy: 0 });
  slots = await server.free({ serviceId: "chiropractic" });
});
afterAll(() => server.close());

/** A time that no other test has. */
const next = () => slots.shift()!;

const read = async (response: Response) =>
  new DOMParser().parseFromString(await response.text(), "text/html");
const view = async (path: string) => read(await server.get(path));
const send = async (fields: Record<string, string>) => {
  const response = await server.submit("/bookings", fields);
  return { status: response.status, page: await read(response) };
};
/** Words as they are read. Some releases of Node write a comma after the day of the week. */
const textOf = (element: Element | null) =>
  element?.textContent?.replace(/\s+/g, " ").replaceAll("day,", "day").trim() ?? "";
const valueOf = (page: Document, name: string) =>
  page.querySelector<HTMLInputElement>(`[name="${name}"]:not([type="hidden"])`)!.value;

const typed = {
  name: "Mina Patel",
  phone: "01632 960177",
  email: "mina@example.com",
  firstVisit: "yes",
  note: "\n  Two lines,\r\nwith spaces. ",
};

function keepsEverything(page: Document, fields: typeof typed) {
  for (const name of ["name", "phone", "email"] as const)
    expect(valueOf(page, name)).toBe(fields[name]);
  expect(valueOf(page, "note")).toBe(fields.note.replaceAll("\r\n", "\n"));
  expect(page.querySelector<HTMLInputElement>("[name=firstVisit]")!.checked).toBe(true);
}

describe("the form", () => {
  it("has the free times of a week as radios, in a group for each day", async () => {
    const page = await view("/?serviceId=chiropractic");
    const groups = [...page.querySelectorAll("fieldset")];
    expect(groups.map((group) => textOf(group.querySelector("legend")))).toEqual([
      "Monday 14 December 2026",
      "Tuesday 15 December 2026",
      "Wednesday 16 December 2026",
      "Thursday 17 December 2026",
      "Friday 18 December 2026",
    ]);
    const labels = [...groups[1]!.querySelectorAll("label")].map(textOf);
    expect(labels).toContain("12:30, Dr Leila Haddad");
  });

  it("leads to later days with times, over a holiday", async () => {
    const page = await view("/?serviceId=chiropractic&from=2026-12-20");
    const later = [...page.querySelectorAll("a")].find((link) => textOf(link) === "Later times")!;
    const after = await view(later.getAttribute("href")!);
    expect(textOf(after.querySelector("legend"))).toBe("Monday 4 January 2027");
  });

  it("has a label for every field", async () => {
    const page = await view("/?serviceId=chiropractic");
    const labels = [...page.querySelectorAll("label")].map(({ htmlFor }) => htmlFor);
    const fields = page.querySelectorAll('input:not([type="hidden"]), select, textarea');
    expect([...fields].map(({ id }) => id).sort()).toEqual(labels.sort());
  });

  it("has no style attribute and no script", async () => {
    const page = await view("/");
    expect(page.querySelectorAll("[style], style, script")).toHaveLength(0);
  });

  it.each(["from=9999-12-31", "from=2026-02-31", "serviceId=x&practitionerId=y", "rescheduleOf=z"])(
    "stands a strange address: %s",
    async (query) => {
      expect((await server.get(`/?${query}`)).status).toBe(200);
    },
  );

  it("is filled with the details of a visit that is moved", async () => {
    const { id } = await server.booked(next(), { fields: typed });
    const page = await view(`/?rescheduleOf=${id}`);
    expect(textOf(page.querySelector("h1"))).toBe("Move your visit");
    expect(valueOf(page, "name")).toBe("Mina Patel");
  });
});

describe("a booking without JavaScript", () => {
  it("leads to its confirmation: what, when, where, and how to change it", async () => {
    const [slot] = await server.free({ serviceId: "physiotherapy" });
    const response = await server.submit("/bookings", { ...typed, slot: slot!.id });
    expect(response.status).toBe(303);
    const path = response.headers.get("location")!;
    const page = await view(path);
    expect(textOf(page.querySelector("h1"))).toBe("Your visit is booked");
    expect([...page.querySelectorAll("dd")].map(textOf)).toEqual([
      "Physiotherapy, 45 minutes, with Tom Okafor",
      "Tuesday 15 December 2026, 08:00 to 08:45 GMT (Europe/London)",
      "Rowan Yard Clinic, 3 Rowan Yard, Mill Lane, Larkford LK1 4RY",
    ]);
    expect(page.querySelector(`form[action="${path}/cancel"]`)).not.toBeNull();
    expect(page.querySelector(`a[href^="/?rescheduleOf="]`)).not.toBeNull();
    expect(page.querySelector(`a[href="${path}.ics"]`)).not.toBeNull();
  });

  it("says the time where the visitor is, when that is another zone", async () => {
    const { id } = await server.booked(next(), { patientTimeZone: "America/New_York" });
    const page = await view(`/bookings/${id}`);
    expect(textOf(page.querySelectorAll("dd")[1]!)).toMatch(
      /Where you are: .*\(America\/New_York\)$/,
    );
  });

  it("is made once when the form is sent twice", async () => {
    const page = await view("/");
    const idempotencyKey = page.querySelector<HTMLInputElement>("[name=idempotencyKey]")!.value;
    const fields = { ...typed, slot: next().id, idempotencyKey };
    const [one, two] = await Promise.all([
      server.submit("/bookings", fields),
      server.submit("/bookings", fields),
    ]);
    expect(one.status).toBe(303);
    expect(two.headers.get("location")).toBe(one.headers.get("location"));
  });

  it("moves a visit", async () => {
    const { id } = await server.booked(next());
    const response = await server.submit("/bookings", {
      ...typed,
      slot: next().id,
      rescheduleOf: id,
    });
    expect(response.headers.get("location")).toBe(`/bookings/${id}`);
  });

  it("is not made for a robot, which is sent to a neutral page", async () => {
    const slot = next();
    const response = await server.submit("/bookings", { ...typed, slot: slot.id, website: "x" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/thank-you"]);
    expect(await server.isFree(slot)).toBe(true);
    expect(textOf((await view("/thank-you")).body)).not.toMatch(/is booked|confirmed/);
  });
});

describe("a time that is gone", () => {
  const taken = async () => {
    const slot = next();
    await server.book(slot);
    return { slot, ...(await send({ ...typed, slot: slot.id })) };
  };

  it("is said in an alert that takes focus, and in the title", async () => {
    const { status, page } = await taken();
    const alert = page.querySelector("[role=alert]");
    expect(status).toBe(409);
    expect(textOf(alert)).toContain("Someone else booked this time a moment ago.");
    expect(alert!.hasAttribute("autofocus")).toBe(true);
    expect(page.title).toMatch(/^Problem: /);
  });

  it("leaves everything typed in its field", async () => {
    keepsEverything((await taken()).page, typed);
  });

  it("comes with the three nearest free times, before all others", async () => {
    const { page } = await taken();
    const group = page.querySelector("fieldset")!;
    expect(textOf(group.querySelector("legend"))).toBe("Nearest free times");
    expect(group.querySelectorAll("input")).toHaveLength(3);
  });

  it("is no longer among the times, and no time is there twice", async () => {
    const { slot, page } = await taken();
    const values = [...page.querySelectorAll<HTMLInputElement>("[name=slot]")].map(
      ({ value }) => value,
    );
    expect(values).not.toContain(slot.id);
    expect(new Set(values).size).toBe(values.length);
  });

  it("can be replaced by sending the same page with another time", async () => {
    const { page } = await taken();
    const form = page.querySelector<HTMLFormElement>('form[method="post"]')!;
    form.querySelector<HTMLInputElement>("[name=slot]")!.checked = true;
    const fields = Object.fromEntries(new FormData(form)) as Record<string, string>;
    expect((await server.submit("/bookings", fields)).status).toBe(303);
  });
});

describe("details that are wrong", () => {
  const wrong = { ...typed, name: "", phone: "none" };

  it("are listed in an alert, each with a link to its field", async () => {
    const { status, page } = await send({ ...wrong, slot: next().id });
    expect(status).toBe(422);
    const links = [...page.querySelectorAll("[role=alert] li a")];
    expect(links.map(textOf)).toEqual([
      "Enter your name.",
      "Enter a phone number, such as 01632 960142.",
    ]);
    for (const link of links) expect(page.querySelector(link.getAttribute("href")!)).not.toBeNull();
  });

  it("are marked, with their sentence beside them", async () => {
    const { page } = await send({ ...wrong, slot: next().id });
    const phone = page.querySelector("#phone")!;
    expect(phone.getAttribute("aria-invalid")).toBe("true");
    const sentence = page.getElementById(phone.getAttribute("aria-describedby")!);
    expect(textOf(sentence)).toBe("Enter a phone number, such as 01632 960142.");
    expect(page.querySelector("#email")!.hasAttribute("aria-invalid")).toBe(false);
  });

  it("leave the rest as it was, the chosen time of another week too", async () => {
    const [far] = await server.free({
      from: "2027-02-01T00:00:00Z",
      to: "2027-02-02T00:00:00Z",
      serviceId: "chiropractic",
    });
    const { page } = await send({ ...typed, phone: "none", slot: far!.id });
    keepsEverything(page, { ...typed, phone: "none" });
    expect(page.querySelector<HTMLInputElement>("[name=slot]:checked")!.value).toBe(far!.id);
  });

  it("are said for a missing time, with a link to the first one", async () => {
    const { page } = await send(typed);
    const link = page.querySelector("[role=alert] li a")!;
    expect(textOf(link)).toBe("Choose a time.");
    const target = page.getElementById(link.getAttribute("href")!.slice(1));
    expect(target!.getAttribute("name")).toBe("slot");
  });

  it("are said on the page for a call back too", async () => {
    const response = await server.submit("/requests", wrong);
    const page = await read(response);
    expect(response.status).toBe(422);
    expect(page.querySelectorAll("[role=alert] li a")).toHaveLength(2);
    expect(valueOf(page, "email")).toBe(typed.email);
  });
});

describe("a diary that fails", () => {
  it.each(["server", "rate-limited", "auth"])("keeps what was typed: %s", async (failWith) => {
    await server.post("/control", { failWith, times: 1 });
    const { page } = await send({ ...typed, slot: next().id });
    keepsEverything(page, typed);
  });

  it("shows a page with the telephone number", async () => {
    await server.post("/control", { failWith: "server", times: 1 });
    const response = await server.get("/");
    const page = await read(response);
    expect(response.status).toBe(500);
    expect(page.querySelector('a[href^="tel:"]')).not.toBeNull();
  });
});

describe("hostile words", () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='x'></textarea>&lt;&amp;\``;

  it("stay words on the page of a booking", async () => {
    const { id } = await server.booked(next(), { fields: { ...details, name: hostile } });
    const page = await view(`/bookings/${id}`);
    expect(page.querySelectorAll("script, img")).toHaveLength(0);
    expect(page.body.textContent).toContain(`Thank you, ${hostile}.`);
  });

  it("stay words in the names of hidden fields and in the address", async () => {
    const words = encodeURIComponent(hostile);
    const path = `/?serviceId=${words}&from=${words}&rescheduleOf=${words}&slot=${words}&name=${words}`;
    const page = await view(path);
    expect(page.querySelectorAll("script, img")).toHaveLength(0);
    expect(page.querySelector<HTMLInputElement>("[name=rescheduleOf]")!.value).toBe(hostile);
  });

  it("come back letter for letter, whatever they are", async () => {
    const line = fc
      .string({ unit: "grapheme", maxLength: 40 })
      .map((text) => text.replace(/[\0\r\n]/g, ""));
    const words = fc.oneof(line, fc.constantFrom(hostile, "<!--", "${1}", "]]>", "&#39;", "'\"`"));
    await fc.assert(
      fc.asyncProperty(words, words, words, async (name, email, note) => {
        const { page } = await send({ name, email, note, serviceId: "physiotherapy" });
        expect([valueOf(page, "name"), valueOf(page, "note")]).toEqual([name, note]);
        expect(page.querySelector("#email")!.getAttribute("value")).toBe(email);
        expect(page.querySelectorAll("script, img")).toHaveLength(0);
      }),
      { numRuns: 60 },
    );
  });
});
