// The pages are read by jsdom's parser, so this file keeps the project's environment.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Slot } from "clinic-ui/booking";
import { details, minute, start, type Running } from "./support";

let server: Running;
let slots: Slot[];
beforeAll(async () => {
  server = await start({ busy: 0, styles: "a { color: red }" });
  slots = await server.free({ serviceId: "chiropractic", to: "2026-12-19T00:00:00Z" });
});
afterAll(() => server.close());

/** A time that no other test has. */
const next = () => slots.shift()!;

const read = async (response: Response) =>
  new DOMParser().parseFromString(await response.text(), "text/html");
const view = async (path: string) => read(await server.get(path));
const send = async (fields: Record<string, string>, query = "") => {
  const response = await server.submit(`/bookings${query}`, fields);
  const { status, headers } = response;
  return { status, location: headers.get("location"), page: await read(response) };
};
const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const field = (page: Document, name: string) =>
  page.querySelector<HTMLInputElement>(`form[method="post"] [name="${name}"]`)!;
const valueOf = (page: Document, name: string) => field(page, name).value;
const days = (page: Document) =>
  [...page.querySelectorAll(".cui-appointment-picker__times > legend")].map(textOf);
const offered = (page: Document) =>
  [...page.querySelectorAll<HTMLInputElement>("[name=slot]")].map(({ value }) => value);
const summary = (page: Document) => page.querySelector(".cui-booking-form__summary");
const link = (page: Document, text: string) =>
  [...page.querySelectorAll("a")].find((candidate) => textOf(candidate) === text)!;

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
  expect(page.querySelector<HTMLInputElement>("[name=firstVisit]:checked")!.value).toBe("yes");
}

describe("the form", () => {
  it("is the library's, with the times by day", async () => {
    const page = await view("/?serviceId=chiropractic");
    expect(textOf(page.querySelector("section.cui-appointment-picker h1"))).toBe("Book a visit");
    expect(days(page).slice(0, 3)).toEqual([
      "Monday 14 December",
      "Tuesday 15 December",
      "Wednesday 16 December",
    ]);
    expect(textOf(page.querySelector("form[method=post]"))).toContain("12:30 pm");
  });

  it("has the library's sheet", async () => {
    const page = await view("/");
    const href = page.querySelector("link[rel=stylesheet]")!.getAttribute("href")!;
    const response = await server.get(href);
    expect(await response.text()).toBe("a { color: red }");
    expect(response.headers.get("content-type")).toContain("text/css");
  });

  it("begins with the date of its address, and links to later days over a holiday", async () => {
    const page = await view("/?serviceId=chiropractic&from=2026-12-21");
    expect(days(page)[0]).toBe("Monday 21 December");
    const after = await view(link(page, "Times after these").getAttribute("href")!);
    expect(days(after)[0]).toBe("Monday 4 January");
    const back = await view(link(after, "Times from today on").getAttribute("href")!);
    expect(days(back)[0]).toBe("Monday 14 December");
  });

  it("searches further while no time is free", async () => {
    const full = await start({ busy: 0.995 });
    const response = await full.get("/?serviceId=chiropractic");
    const page = await read(response);
    expect(offered(page).length).toBeGreaterThan(0);
    await full.close();
  });

  it("shows that there is no time at all", async () => {
    const full = await start({ busy: 1 });
    const page = await read(await full.get("/"));
    expect(textOf(page.body)).toContain("We found no free times until");
    expect(page.querySelector('a[href^="tel:"]')).not.toBeNull();
    await full.close();
  });

  it("has times of the chosen person and length", async () => {
    const page = await view("/?serviceId=massage&practitionerId=ana&durationMinutes=90");
    expect(offered(page).length).toBeGreaterThan(0);
    for (const id of offered(page)) expect(id).toMatch(/^ana\.massage\.90\./);
    expect(textOf(page.querySelector(".cui-appointment-picker__summary"))).toContain("£82");
  });

  it("keeps the rest of its address: for a choice, later days, and the post", async () => {
    const page = await view("/?lang=fr&serviceId=massage&from=2026-12-21");
    const choices = page.querySelector('form[method="get"]')!;
    expect(choices.querySelector<HTMLInputElement>("[name=lang]")!.value).toBe("fr");
    expect(choices.querySelector<HTMLInputElement>("[name=from]")!.value).toBe("2026-12-21");
    expect(link(page, "Times after these").getAttribute("href")).toContain("lang=fr");
    const action = page.querySelector('form[method="post"]')!.getAttribute("action")!;
    expect(action).toBe("/bookings?lang=fr&from=2026-12-21");
    const { page: again } = await send(typed, action.slice("/bookings".length));
    expect(again.querySelector<HTMLInputElement>("form[method=get] [name=lang]")!.value).toBe("fr");
    expect(days(again)[0]).toBe("Monday 21 December");
  });

  it("has a key of its own on each page", async () => {
    const keys = [await view("/"), await view("/")].map((page) => valueOf(page, "idempotencyKey"));
    expect(keys[0]).toMatch(/^[\w-]{36}$/);
    expect(keys[1]).not.toBe(keys[0]);
  });

  it("has no style attribute and no script", async () => {
    for (const path of ["/", "/requests", "/bookings/unknown"])
      expect((await view(path)).querySelectorAll("[style], style, script")).toHaveLength(0);
  });

  it.each([
    "from=9999-12-31",
    "from=2026-02-31",
    "from=2027-12-01",
    "serviceId=x&practitionerId=y",
    "durationMinutes=x",
    "rescheduleOf=z",
    "slot=z",
    "lang=a&lang=b",
  ])("does not fail for the address: %s", async (query) => {
    const response = await server.get(`/?${query}`);
    expect(response.status).toBe(200);
    expect(days(await read(response))[0]).toBe("Monday 14 December");
  });

  it("never takes details from its address", async () => {
    expect(valueOf(await view("/?name=Mina&phone=1"), "name")).toBe("");
  });

  it("is also on the page after an invalid form", async () => {
    expect(textOf((await view("/bookings?lang=fr")).querySelector("h1"))).toBe("Book a visit");
  });
});

describe("a booking without JavaScript", () => {
  it("redirects to its confirmation: what, when, where, and how to change it", async () => {
    const [slot] = await server.free({ serviceId: "physiotherapy" });
    const { status, location } = await send({ ...typed, slot: slot!.id });
    expect(status).toBe(303);
    const page = await view(location!);
    expect(textOf(page.querySelector("h1"))).toBe("Your visit is booked");
    expect([...page.querySelectorAll("dd")].map(textOf).slice(0, 4)).toEqual([
      "Tuesday 15 December 2026, 8 am to 8:45 am",
      "Physiotherapy",
      "Tom Okafor",
      "Rowan Yard Clinic3 Rowan Yard, Mill LaneLarkfordLK1 4RY",
    ]);
    expect(textOf(page.querySelector("main dl"))).toContain("£52");
    expect(page.querySelector(`form[action="${location}/cancel"]`)).not.toBeNull();
    expect(page.querySelector(`a[href*="/?rescheduleOf="]`)).not.toBeNull();
    expect(page.querySelector(`a[href="${location}.ics"]`)).not.toBeNull();
  });

  it("shows the visitor's time, when it differs", async () => {
    const { id } = await server.booked(next(), { patientTimeZone: "America/New_York" });
    expect(textOf((await view(`/bookings/${id}`)).body)).toMatch(
      /Where you are, it begins on Tuesday 15 December at \d+:\d\d [ap]m\./,
    );
    const { id: near } = await server.booked(next(), { patientTimeZone: "Europe/Lisbon" });
    expect(textOf((await view(`/bookings/${near}`)).body)).not.toContain("Where you are");
  });

  it("moves a visit, from the address to its page", async () => {
    const { id } = await server.booked(next(), { fields: typed });
    const page = await view(`/?rescheduleOf=${id}&serviceId=chiropractic&lang=fr`);
    expect(textOf(page.querySelector("h1"))).toBe("Move your visit");
    keepsEverything(page, { ...typed, note: typed.note.trim() });
    const fields = { ...typed, slot: next().id, rescheduleOf: valueOf(page, "rescheduleOf") };
    expect((await send(fields)).location).toBe(`/bookings/${id}`);
    const file = await (await server.get(`/bookings/${id}.ics`)).text();
    expect(file).toContain("SEQUENCE:1\r\n");
  });

  it("does not offer the current time of the visit", async () => {
    const slot = next();
    const { id } = await server.booked(slot);
    const path = `/?serviceId=chiropractic&from=2026-12-15&rescheduleOf=${id}`;
    expect(offered(await view(path))).not.toContain(slot.id);
  });
});

describe("a second post", () => {
  const first = async (more: Record<string, string> = {}) => {
    const fields: Record<string, string> = {
      ...typed,
      slot: next().id,
      idempotencyKey: valueOf(await view("/"), "idempotencyKey"),
      ...more,
    };
    return { fields, location: (await send(fields)).location };
  };

  it("is the same visit, at once or later", async () => {
    const fields = { ...typed, slot: next().id, idempotencyKey: "one" };
    const [one, two] = await Promise.all([send(fields), send(fields)]);
    expect(one.status).toBe(303);
    expect(two.location).toBe(one.location);
    expect((await send(fields)).location).toBe(one.location);
  });

  it.each(["", "of a page that was loaded anew"])(
    "is the same visit with the same details, whatever its key: %j",
    async (idempotencyKey) => {
      const { fields, location } = await first();
      expect(await send({ ...fields, idempotencyKey })).toMatchObject({ status: 303, location });
    },
  );

  it("is another visitor's after an hour, without a key", async () => {
    const own = await start({ busy: 0 });
    const [slot] = await own.free();
    const fields = { ...typed, slot: slot!.id };
    await own.submit("/bookings", fields);
    own.clock.now += 61 * minute;
    expect((await own.submit("/bookings", fields)).status).toBe(409);
    await own.close();
  });

  it("with other details shows what is booked, and books nothing", async () => {
    const { fields, location } = await first();
    const other = next();
    const others: Record<string, string>[] = [
      { slot: other.id },
      { name: "Ravi Patel" },
      { slot: "" },
    ];
    for (const more of others) {
      const { status, page } = await send({ ...fields, ...more });
      expect(status).toBe(422);
      expect(textOf(page.querySelector("main"))).toMatch(
        /Your visit is on \w+ \d+ December at \d+:\d\d [ap]m\. What you sent now was not booked/,
      );
      expect(page.querySelector(`a[href="${location}"]`)).not.toBeNull();
      expect(link(page, "Book another visit").getAttribute("href")).toBe("/");
    }
    expect(await server.isFree(other)).toBe(true);
  });

  it("is a new visit where the first one is cancelled and the form is new", async () => {
    const { fields, location } = await first();
    await server.submit(`${location}/cancel`, {});
    expect((await send(fields)).location).toBe(location);
    const { status, location: second } = await send({ ...fields, idempotencyKey: "another" });
    expect(status).toBe(303);
    expect(second).not.toBe(location);
  });

  it("moves a visit once", async () => {
    const { location } = await first();
    const rescheduleOf = location!.split("/").at(-1)!;
    const fields = { ...typed, slot: next().id, rescheduleOf };
    await send({ ...fields, idempotencyKey: "" });
    await send({ ...fields, idempotencyKey: "other" });
    expect(await (await server.get(`${location}.ics`)).text()).toContain("SEQUENCE:1\r\n");
  });
});

describe("a time that is taken", () => {
  const taken = async (more: Record<string, string> = {}) => {
    const slot = next();
    await server.book(slot);
    return { slot, ...(await send({ ...typed, slot: slot.id, ...more })) };
  };

  it("is reported in a list that gets the focus, and in the title", async () => {
    const { status, page } = await taken();
    expect(status).toBe(409);
    expect(textOf(summary(page))).toMatch(
      /Someone else has just booked this time\. Near it are free: \w+ \d+ December at /,
    );
    expect(summary(page)!.hasAttribute("autofocus")).toBe(true);
    expect(page.title).toMatch(/^Problem: /);
  });

  it("keeps every value in its field, the elapsed time too", async () => {
    const { page } = await taken({ elapsed: "4000" });
    keepsEverything(page, typed);
  });

  it("is no longer among the times; those near it are visible", async () => {
    const { slot, page } = await taken({ serviceId: "chiropractic" });
    const open = [...page.querySelectorAll<HTMLInputElement>("[name=slot]")].filter(
      (radio) => !radio.closest("details"),
    );
    expect(offered(page)).not.toContain(slot.id);
    const distance = (id: string) =>
      Math.abs(
        Date.parse(id.replace(/.*\.(....)(..)(..)T(..)(..)Z/, "$1-$2-$3T$4:$5Z")) -
          Date.parse(slot.start),
      );
    expect(Math.min(...open.map(({ value }) => distance(value)))).toBeLessThanOrEqual(
      3 * 60 * minute,
    );
    expect(page.querySelector("[name=slot]:checked")).toBeNull();
  });

  it("is answered with times of the same person", async () => {
    const [slot] = await server.free({ serviceId: "massage", practitionerId: "ana" });
    await server.book(slot!);
    const fields = { ...typed, slot: slot!.id, serviceId: "massage", practitionerId: "ana" };
    for (const id of offered((await send(fields)).page)) expect(id).toMatch(/^ana\./);
  });

  it("can be replaced by sending the same page with another time", async () => {
    const { page } = await taken();
    const form = page.querySelector<HTMLFormElement>('form[method="post"]')!;
    form.querySelector<HTMLInputElement>("[name=slot]")!.checked = true;
    const fields = Object.fromEntries(new FormData(form)) as Record<string, string>;
    expect((await server.submit("/bookings", fields)).status).toBe(303);
  });
});

describe("invalid details", () => {
  const wrong = { ...typed, name: "", phone: "none" };

  it("are listed, each with a link to its field", async () => {
    const { status, page } = await send({ ...wrong, slot: next().id });
    expect(status).toBe(422);
    const links = [...summary(page)!.querySelectorAll("a")];
    expect(links.map(textOf)).toEqual([
      "Tell us your name.",
      "Give us a telephone number that we can call, such as 01632 960142.",
    ]);
    for (const link of links)
      expect(page.getElementById(link.getAttribute("href")!.slice(1))).not.toBeNull();
  });

  it("leave the rest unchanged, the chosen time of another week too", async () => {
    const [far] = await server.free({
      from: "2027-02-01T00:00:00Z",
      to: "2027-02-02T00:00:00Z",
      serviceId: "chiropractic",
    });
    const { page } = await send({ ...typed, phone: "none", slot: far!.id });
    keepsEverything(page, { ...typed, phone: "none" });
    const chosen = page.querySelector<HTMLInputElement>("[name=slot]:checked")!;
    expect(chosen.value).toBe(far!.id);
    expect(chosen.closest("details:not([open])")).toBeNull();
  });

  it("are reported for a missing time", async () => {
    expect(textOf(summary((await send(typed)).page))).toContain("Choose a time.");
  });

  it("are reported for a note that is too long, with all of it in its field", async () => {
    const note = "x".repeat(40_000);
    const { status, page } = await send({ ...typed, note, slot: next().id });
    expect(status).toBe(413);
    expect(textOf(summary(page))).toContain(
      "Your note has 40,000 characters. Shorten it to 2,000.",
    );
    expect(valueOf(page, "note")).toBe(note);
  });

  it("are reported for a form that is too long for the server, with the rest in its fields", async () => {
    const { status, page } = await send({ ...typed, slot: next().id, note: "x".repeat(300_000) });
    expect(status).toBe(413);
    expect(textOf(summary(page))).toContain("Please shorten your note");
    expect(valueOf(page, "name")).toBe(typed.name);
  });

  it("are reported on the page for a call back too", async () => {
    const response = await server.submit("/requests", { ...wrong, bestTime: "evening" });
    const page = await read(response);
    expect(response.status).toBe(422);
    expect(summary(page)!.querySelectorAll("li")).toHaveLength(2);
    expect(page.querySelector<HTMLInputElement>("[name=bestTime]:checked")!.value).toBe("evening");
  });

  it("make a new key, since nothing is booked", async () => {
    const fields = { ...wrong, slot: next().id, idempotencyKey: "wrong" };
    expect(valueOf((await send(fields)).page, "idempotencyKey")).toMatch(/^[\w-]{36}$/);
  });
});

describe("a honeypot that autofill filled in", () => {
  it.each(["/bookings", "/requests"])("can be overridden by ticking a box: %s", async (path) => {
    const slot = next();
    const fields = { ...details, slot: slot.id, leaveEmpty: "Rowan Ltd" };
    const response = await server.submit(path, fields);
    const page = await read(response);
    expect(response.status).toBe(422);
    expect(textOf(summary(page))).toContain("Please tick this box");
    expect(field(page, "isPerson").type).toBe("checkbox");
    expect(await server.isFree(slot)).toBe(true);
    expect((await server.submit(path, { ...fields, isPerson: "yes" })).status).toBe(303);
  });
});

describe("a failing diary", () => {
  const fail = (failWith: string) => server.post("/control", { failWith, times: 1 });

  it.each(["server", "rate-limited", "auth", "hold-expired"])(
    "keeps the form's values, and focuses the message: %s",
    async (failWith) => {
      await fail(failWith);
      const { page } = await send({ ...typed, slot: next().id });
      keepsEverything(page, typed);
      expect(summary(page)!.hasAttribute("autofocus")).toBe(true);
      expect(textOf(summary(page))).not.toContain(failWith);
    },
  );

  it("keeps the key where the outcome is unknown", async () => {
    await fail("server");
    const fields = { ...typed, slot: next().id, idempotencyKey: "failed" };
    const { status, page } = await send(fields);
    expect([status, valueOf(page, "idempotencyKey")]).toEqual([500, "failed"]);
    expect(textOf(summary(page))).toContain("it will not be done twice");
  });

  it("shows how long to wait, in words and in the header", async () => {
    await fail("rate-limited");
    const response = await server.submit("/bookings", { ...typed, slot: next().id });
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "5"]);
    expect(textOf(summary(await read(response)))).toContain("Please wait 5 seconds");
  });

  it("shows a page with the telephone number", async () => {
    await fail("server");
    const response = await server.get("/");
    const page = await read(response);
    expect(response.status).toBe(500);
    expect(page.querySelector('a[href^="tel:"]')).not.toBeNull();
  });
});

describe("a cancelled visit", () => {
  it("links to the file that removes it from the calendar", async () => {
    const { id } = await server.booked(next());
    await server.submit(`/bookings/${id}/cancel`, {});
    const page = await view(`/bookings/${id}`);
    expect(textOf(page.querySelector("h1"))).toBe("Your visit is cancelled");
    expect(page.querySelectorAll(`a[href="/bookings/${id}.ics"]`)).toHaveLength(1);
    expect(page.querySelector("form")).toBeNull();
  });
});

describe("hostile text", () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='x'></textarea>&lt;&amp;\``;

  it("stays text on the page of a booking", async () => {
    const { id } = await server.booked(next(), { fields: { ...details, name: hostile } });
    const page = await view(`/bookings/${id}`);
    expect(page.querySelectorAll("script, img")).toHaveLength(0);
    expect(page.body.textContent).toContain(`Thank you, ${hostile}.`);
  });

  it("stays text in the names of hidden fields and in the address", async () => {
    const words = encodeURIComponent(hostile);
    const path = `/?serviceId=${words}&from=${words}&rescheduleOf=${words}&slot=${words}&${words}=${words}`;
    const page = await view(path);
    expect(page.querySelectorAll("script, img")).toHaveLength(0);
    expect(valueOf(page, "rescheduleOf")).toBe(hostile);
  });

  it("come back letter for letter, whatever they are", { timeout: 60_000 }, async () => {
    const small = await start({ busy: 0.97 });
    const line = fc
      .string({ unit: "grapheme", maxLength: 40 })
      .map((text) => text.replace(/[\0\r\n]/g, ""));
    const words = fc.oneof(line, fc.constantFrom(hostile, "<!--", "${1}", "]]>", "&#39;", "'\"`"));
    await fc.assert(
      fc.asyncProperty(words, words, words, async (name, email, note) => {
        const fields = { name, email, note, serviceId: "physiotherapy" };
        const page = await read(await small.submit("/bookings", fields));
        expect([valueOf(page, "name"), valueOf(page, "note")]).toEqual([name, note]);
        expect(field(page, "email").getAttribute("value")).toBe(email);
        expect(page.querySelectorAll("script, img")).toHaveLength(0);
      }),
      { numRuns: 60 },
    );
    await small.close();
  });
});
