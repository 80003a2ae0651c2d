import type { Clinic, Condition, Practitioner } from "clinic-ui";
import { pageGraph, toJsonLd, type GraphNode, type PageContent } from "clinic-ui/structured-data";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { schemaOrgProblems } from "../support/schema-org";
import { secondValidatorProblems } from "../support/second-validator";

const url = "https://clinic.example/sciatica";

// Days that differed are left out once they have gone by.
beforeAll(() => void vi.useFakeTimers({ now: Date.parse("2026-12-01"), toFake: ["Date"] }));
afterAll(() => void vi.useRealTimers());

const ana: Practitioner = {
  name: "Ana Ferreira",
  jobTitle: "Massage therapist",
  credentials: [{ abbreviation: "DC", meaning: "Doctor of Chiropractic" }],
  registration: {
    name: "A register",
    number: "12",
    href: "https://register.example/12",
  },
  languages: ["en", "pt"],
  specialties: ["Backs"],
  image: { src: "/ana.jpg", alt: "Ana", width: 400, height: 500 },
  description: "Ana asks first.",
  href: "/team/ana",
};

const tom: Practitioner = {
  name: "Tom Okafor",
  jobTitle: "Physiotherapist",
  description: "Tom plans.",
};

const clinic: Clinic = {
  name: "Rowan Yard Clinic",
  description: "Care for backs.",
  url: "https://clinic.example",
  logo: { src: "/logo.svg", alt: "", width: 40, height: 40 },
  address: {
    street: ["3 Rowan Yard", "Mill Lane"],
    locality: "Larkford",
    postalCode: "LK1 4RY",
    country: "GB",
  },
  geo: { latitude: 54.25, longitude: -4.9 },
  phone: { number: "+44 1632 960142" },
  email: "hello@clinic.example",
  openingHours: {
    timeZone: "Europe/London",
    week: {
      monday: [{ opens: "8:00", closes: "24:00" }],
      tuesday: [{ opens: "8:00", closes: "24:00" }],
      friday: [
        { opens: "09:00", closes: "12:00" },
        { opens: "13:00", closes: "18:00" },
      ],
    },
    exceptions: [
      { date: "2026-12-24", until: "2027-01-01" },
      { date: "2026-12-16", periods: [{ opens: "13:00", closes: "18:00" }] },
    ],
  },
  booking: { href: "/book", label: "Book a visit online" },
  practitioners: [{ name: "Leila Haddad" }],
};

const condition: Condition = {
  name: "Sciatica",
  alsoKnownAs: ["Sciatic nerve pain"],
  description: "Pain along a nerve of the leg.",
  symptoms: ["Tingling", { name: "Pain" }],
  causes: [{ name: "A slipped disc" }],
  treatments: [{ name: "Massage", href: "/massage" }, { name: "Walking" }],
};

const full: PageContent = {
  url,
  name: "Sciatica",
  description: "What it is.",
  abstract: "It often gets better.",
  language: "en-GB",
  clinic,
  practitioners: [ana],
  review: {
    author: ana,
    reviewer: tom,
    published: "2025-02-03",
    lastReviewed: "2026-09-14",
    nextReview: "2027-09-14",
  },
  condition,
  treatments: [{ name: "Massage", description: "Hands on muscles.", href: "/massage" }],
  prices: [{ name: "First visit", price: { amount: 62, currency: "GBP" } }],
  breadcrumbs: [{ name: "Home", href: "/" }, { name: "Sciatica" }],
  questions: [{ question: "Does it hurt?", answer: "It should not." }],
  sources: [{ name: "Back pain", publisher: "NHS", year: 2020, href: "https://www.nhs.uk/" }],
};

/** The graph as a reader gets it. */
const nodesOf = (page: PageContent) =>
  (JSON.parse(toJsonLd(pageGraph(page)!)) as { "@graph": GraphNode[] })["@graph"];

const nodeOf = (type: string, page = full) =>
  nodesOf(page).find((node) => node["@type"] === type) as Record<string, never> & GraphNode;

describe("pageGraph", () => {
  it("is valid in schema.org's vocabulary", () => {
    expect(schemaOrgProblems(pageGraph(full)!)).toEqual([]);
  });

  it.each(["clinic", "physiotherapy", "chiropractic", "massage", "spa"] as const)(
    "is valid for a clinic of the kind %s",
    (kind) => {
      expect(schemaOrgProblems(pageGraph({ ...full, clinic: { ...clinic, kind } })!)).toEqual([]);
    },
  );

  it("is valid for a second validator too", async () => {
    expect(await secondValidatorProblems(pageGraph(full)!)).toEqual([]);
  });

  it("has one node for each thing", () => {
    expect(nodesOf(full).map((node) => [node["@type"], node["@id"]])).toEqual([
      ["MedicalWebPage", `${url}#page`],
      ["MedicalClinic", "https://clinic.example/#clinic"],
      ["Person", "https://clinic.example/team/ana#person-ana-ferreira"],
      ["Person", "https://clinic.example/#person-tom-okafor"],
      ["MedicalCondition", `${url}#condition-sciatica`],
      ["MedicalTherapy", "https://clinic.example/massage#treatment-massage"],
      ["MedicalTherapy", `${url}#treatment-walking`],
      ["FAQPage", `${url}#questions`],
    ]);
  });

  it("links the page to its clinic, condition, people and questions", () => {
    expect(nodeOf("MedicalWebPage")).toMatchObject({
      about: { "@id": `${url}#condition-sciatica` },
      publisher: { "@id": "https://clinic.example/#clinic" },
      author: { "@id": "https://clinic.example/team/ana#person-ana-ferreira" },
      reviewedBy: { "@id": "https://clinic.example/#person-tom-okafor" },
      lastReviewed: "2026-09-14",
      datePublished: "2025-02-03",
      hasPart: { "@id": `${url}#questions` },
    });
  });

  it("has the breadcrumbs of the page, without a link to the page itself", () => {
    expect(nodeOf("MedicalWebPage").breadcrumb).toEqual({
      "@type": "BreadcrumbList",
      itemListElement: [
        {
          "@type": "ListItem",
          position: 1,
          name: "Home",
          item: { "@type": "WebPage", "@id": "https://clinic.example/" },
        },
        { "@type": "ListItem", position: 2, name: "Sciatica" },
      ],
    });
  });

  it.each([
    [
      "a step without a page",
      [{ name: "Home", href: "/" }, { name: "Conditions" }, { name: "Sciatica" }],
      ["1 Home", "2 Sciatica"],
    ],
    [
      "a step to what is no page",
      [{ name: "Home", href: "javascript:x" }, { name: "Care", href: "care" }, { name: "Now" }],
      ["1 Care", "2 Now"],
    ],
    ["one step", [{ name: "Home", href: "/" }], undefined],
    ["one step with a page", [{ name: "Conditions" }, { name: "Sciatica" }], undefined],
    ["no step", [], undefined],
  ])("has breadcrumbs with %s", (_, breadcrumbs, steps) => {
    const list = nodeOf("MedicalWebPage", { ...full, breadcrumbs }).breadcrumb as unknown as
      { itemListElement: { position: number; name: string }[] } | undefined;
    expect(list?.itemListElement.map(({ position, name }) => `${position} ${name}`)).toEqual(steps);
  });

  it.each([
    ["clinic", "MedicalClinic"],
    ["physiotherapy", "Physiotherapy"],
    ["chiropractic", "MedicalBusiness"],
    ["massage", "MedicalBusiness"],
    ["spa", "HealthAndBeautyBusiness"],
  ] as const)("makes a clinic of the kind %s a %s", (kind, type) => {
    expect(nodeOf(type, { ...full, clinic: { ...clinic, kind } }).name).toBe("Rowan Yard Clinic");
  });

  it("groups days with the same hours, and says when the clinic is closed", () => {
    expect(nodeOf("MedicalClinic").openingHoursSpecification).toEqual([
      spec({ dayOfWeek: ["Monday", "Tuesday"], opens: "08:00", closes: "00:00" }),
      spec({ dayOfWeek: ["Friday"], opens: "09:00", closes: "12:00" }),
      spec({ dayOfWeek: ["Friday"], opens: "13:00", closes: "18:00" }),
      spec({
        validFrom: "2026-12-16",
        validThrough: "2026-12-16",
        opens: "13:00",
        closes: "18:00",
      }),
      spec({
        validFrom: "2026-12-24",
        validThrough: "2027-01-01",
        opens: "00:00",
        closes: "00:00",
      }),
    ]);
  });

  it.each([
    ["by the day of the page", "2026-12-17", "2026-12-01"],
    ["by itself", undefined, "2026-12-17"],
    ["by itself where the day is none", "tomorrow", "2026-12-17"],
  ])("leaves out past days, %s", (_, today, now) => {
    vi.setSystemTime(now);
    const { openingHoursSpecification } = nodeOf("MedicalClinic", { ...full, today });
    const dated = (openingHoursSpecification as unknown as { validFrom?: string }[]).flatMap(
      ({ validFrom }) => validFrom ?? [],
    );
    expect(dated).toEqual(["2026-12-24"]);
  });

  it("offers the booking page as an action, in full", () => {
    expect(nodeOf("MedicalClinic").potentialAction).toEqual({
      "@type": "ReserveAction",
      name: "Book a visit online",
      target: { "@type": "EntryPoint", urlTemplate: "https://clinic.example/book" },
    });
  });

  it("gives a person their credentials and their register", () => {
    expect(nodeOf("Person").hasCredential).toEqual([
      {
        "@type": "EducationalOccupationalCredential",
        name: "Doctor of Chiropractic",
        alternateName: "DC",
      },
      {
        "@type": "EducationalOccupationalCredential",
        identifier: "12",
        url: "https://register.example/12",
        recognizedBy: { "@type": "Organization", name: "A register" },
      },
    ]);
  });

  it("has no more about a reviewer than the page's review line", () => {
    expect(nodesOf(full).find(({ name }) => name === "Tom Okafor")).toEqual({
      "@type": "Person",
      "@id": "https://clinic.example/#person-tom-okafor",
      name: "Tom Okafor",
      jobTitle: "Physiotherapist",
    });
  });

  it("leaves out people whom the page does not present", () => {
    expect(toJsonLd(pageGraph(full)!)).not.toContain("Leila");
  });

  it("offers only the treatments that the page describes", () => {
    expect(nodeOf("MedicalClinic").availableService).toEqual([
      { "@id": "https://clinic.example/massage#treatment-massage" },
    ]);
    expect(nodeOf("MedicalCondition").possibleTreatment).toHaveLength(2);
  });

  it("never has ratings and reviews", () => {
    const rated = { ...clinic, aggregateRating: { ratingValue: 5 }, review: "Great" } as Clinic;
    expect(toJsonLd(pageGraph({ ...full, clinic: rated })!)).not.toMatch(/rating|Great/i);
  });

  it("is a plain WebPage without a condition or a treatment", () => {
    expect(nodesOf({ url, name: "Your visit" })).toEqual([
      { "@type": "WebPage", "@id": `${url}#page`, url, name: "Your visit" },
    ]);
  });

  describe("with several people, places and treatments on a page", () => {
    const anna = { name: "Anna Lee", jobTitle: "Physiotherapist", href: "/team#anna" };
    const bo = { name: "Bo Chen", jobTitle: "Massage therapist", href: "/team#bo" };
    const namesOf = (type: string, nodes: GraphNode[]) =>
      nodes.filter((node) => node["@type"] === type).map(({ name }) => name);
    const named = (nodes: GraphNode[], thing: unknown) =>
      nodes.find((node) => node["@id"] === (thing as GraphNode)["@id"])?.name;

    it.each([
      ["parts of one page", anna, bo],
      ["one page", { ...anna, href: "/team" }, { ...bo, href: "/team" }],
      ["no page", { name: "Anna Lee" }, { name: "Bo Chen" }],
    ])("distinguishes two people who have %s", (_, anna, bo) => {
      const nodes = nodesOf({
        url,
        name: "Sciatica",
        clinic,
        practitioners: [anna, bo],
        review: { author: bo, reviewer: anna },
      });
      const [page, business] = nodes as [GraphNode, GraphNode];
      expect(namesOf("Person", nodes)).toEqual(["Anna Lee", "Bo Chen"]);
      expect(named(nodes, page.author)).toBe("Bo Chen");
      expect(named(nodes, page.reviewedBy)).toBe("Anna Lee");
      expect((business.employee as object[]).map((person) => named(nodes, person))).toEqual([
        "Anna Lee",
        "Bo Chen",
      ]);
    });

    it("gives a person the same @id on every page", () => {
      const idOn = (page: string) =>
        nodesOf({ url: `https://clinic.example/${page}`, name: page, clinic, practitioners: [tom] })
          .filter((node) => node["@type"] === "Person")
          .map((node) => node["@id"]);
      expect(idOn("team")).toEqual(idOn("es/equipo"));
    });

    it("distinguishes two people of the same name by their jobs, and reports it in development", () => {
      const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
      const practitioners = ["Physiotherapist", "Receptionist"].map((jobTitle) => ({
        name: "Anna Lee",
        jobTitle,
      }));
      const reviewer = practitioners[1]!;
      const nodes = nodesOf({ url, name: "Team", practitioners, review: { reviewer } });
      const people = nodes.filter((node) => node["@type"] === "Person");
      expect(people.map(({ jobTitle }) => jobTitle)).toEqual(["Physiotherapist", "Receptionist"]);
      expect(nodes[0]!.reviewedBy).toEqual({ "@id": people[1]!["@id"] });
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('two are named "Anna Lee"'));
      warn.mockRestore();
    });

    it("has a person once who is presented and has reviewed the page", () => {
      const nodes = nodesOf({
        url,
        name: "Sciatica",
        practitioners: [{ name: "Anna Lee", href: "/team#anna", description: "Anna listens." }],
        review: { reviewer: { ...anna } },
      });
      expect(nodes.filter((node) => node["@type"] === "Person")).toEqual([
        expect.objectContaining({ description: "Anna listens.", jobTitle: "Physiotherapist" }),
      ]);
    });

    it.each(["/massage", "/massage#kinds", undefined])(
      "distinguishes two treatments at %j",
      (address) => {
        const treatments = [
          { name: "Deep tissue massage", href: address },
          { name: "Sports massage", href: address },
        ];
        expect(namesOf("MedicalTherapy", nodesOf({ url, name: "Massage", treatments }))).toEqual([
          "Deep tissue massage",
          "Sports massage",
        ]);
      },
    );

    it("distinguishes the places of a clinic, each a part of it", () => {
      const place = (street: string, phone: string) => ({
        name: "Rowan Yard Clinic",
        url: "/places",
        address: { street },
        phone: { number: phone },
      });
      const nodes = nodesOf({
        url,
        name: "Our places",
        clinic,
        branches: [place("1 Mill Lane", "01632 960142"), place("2 High Street", "01632 960143")],
      });
      const places = nodes.filter(({ parentOrganization }) => parentOrganization);
      expect(places.map(({ address }) => (address as GraphNode).streetAddress)).toEqual([
        "1 Mill Lane",
        "2 High Street",
      ]);
      expect(new Set(nodes.map((node) => node["@id"])).size).toBe(nodes.length);
      expect(places.map((node) => named(nodes, node.parentOrganization))).toEqual([
        "Rowan Yard Clinic",
        "Rowan Yard Clinic",
      ]);
    });
  });

  it.each([
    [{ amount: 62, currency: "GBP" }, 62],
    [{ amount: 52.499, currency: "GBP" }, 52.5],
    [{ amount: 5000.4, currency: "JPY" }, 5000],
    [{ amount: 1.0005, currency: "KWD" }, 1.001],
  ])("has the price %j as the page shows it", (price, shown) => {
    const page = { ...full, prices: [{ name: "Visit", price }] };
    expect(nodeOf("MedicalClinic", page).makesOffer).toMatchObject([{ price: shown }]);
  });

  it("has the lowest and the highest price of a service's variants, and where to buy it", () => {
    const pounds = (amount: number) => ({ amount, currency: "GBP" });
    const prices = [
      {
        name: "Massage",
        variants: [{ duration: 30, price: pounds(34) }, { price: pounds(58) }, { duration: 90 }],
      },
      { name: "Voucher", minPrice: pounds(30), href: "/vouchers" },
      { name: "At home", variants: [{ minPrice: pounds(80) }] },
      { name: "Please ask" },
    ];
    const service = (name: string) => ({ "@type": "Service", name });
    expect(nodeOf("MedicalClinic", { ...full, prices }).makesOffer).toEqual([
      {
        "@type": "AggregateOffer",
        itemOffered: service("Massage"),
        lowPrice: 34,
        highPrice: 58,
        priceCurrency: "GBP",
        offerCount: 2,
      },
      {
        "@type": "Offer",
        itemOffered: service("Voucher"),
        url: new URL("/vouchers", full.url).href,
        priceSpecification: {
          "@type": "PriceSpecification",
          minPrice: 30,
          priceCurrency: "GBP",
        },
      },
      {
        "@type": "AggregateOffer",
        itemOffered: service("At home"),
        lowPrice: 80,
        priceCurrency: "GBP",
        offerCount: 1,
      },
    ]);
  });

  it("reads addresses as the browser does: against the page", () => {
    const page: PageContent = {
      url: "https://es.clinic.example/equipo/",
      name: "Equipo",
      clinic: { ...clinic, image: "front.jpg" },
      practitioners: [{ ...ana, href: "ana", image: { ...ana.image!, src: "ana.jpg" } }],
    };
    expect(nodeOf("Person", page)).toMatchObject({
      url: "https://es.clinic.example/equipo/ana",
      image: "https://es.clinic.example/equipo/ana.jpg",
    });
    expect(nodeOf("MedicalClinic", page).image).toEqual([
      "https://es.clinic.example/equipo/front.jpg",
    ]);
  });

  it("has what search engines require of a business", () => {
    const more: Clinic = {
      ...clinic,
      image: ["https://clinic.example/front.jpg", { src: "/in.jpg", alt: "", width: 4, height: 3 }],
      priceRange: "££",
      sameAs: ["https://social.example/rowan", "social.example/rowan"],
      areaServed: ["Larkford", "Millbridge"],
      hasMap: "https://map.example/rowan",
    };
    const page = { ...full, clinic: more };
    expect(schemaOrgProblems(pageGraph(page)!)).toEqual([]);
    expect(nodeOf("MedicalClinic", page)).toMatchObject({
      image: ["https://clinic.example/front.jpg", "https://clinic.example/in.jpg"],
      priceRange: "££",
      sameAs: ["https://social.example/rowan"],
      areaServed: ["Larkford", "Millbridge"],
      hasMap: "https://map.example/rowan",
    });
  });

  it.each([
    ["en_GB", "en-GB"],
    ["pt-br", "pt-BR"],
    ["English please", undefined],
  ])("writes the language %j as %j", (language, tag) => {
    expect(nodeOf("MedicalWebPage", { ...full, language }).inLanguage).toBe(tag);
  });

  it.each([
    ["a clinic without its home page", { clinic: { name: "Rowan Yard" } }, "page.clinic.url"],
    [
      "a profile without https",
      { clinic: { ...clinic, sameAs: "social.example" } },
      "page.clinic.sameAs",
    ],
    ["HTML in a description", { description: "<p>Care for <b>backs</b></p>" }, "description"],
  ])("reports in development %s", (_, content, prop) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    pageGraph({ url, name: "Sciatica", ...content });
    expect(warn.mock.calls).toEqual([[expect.stringContaining(`clinic-ui: ${prop}: `)]]);
    warn.mockRestore();
  });

  it("has the questions of several lists in one FAQPage", () => {
    const questions = [
      { question: "One?", answer: "1" },
      { question: "Two?", answer: "2" },
    ];
    expect(nodeOf("FAQPage", { ...full, questions }).mainEntity).toHaveLength(2);
  });

  it.each(["", "/sciatica", "javascript:alert(1)", "mailto:a@example.org", undefined, 3])(
    "is undefined for the address %j",
    (wrong) => {
      expect(pageGraph({ ...full, url: wrong as string })).toBeUndefined();
    },
  );

  it("leaves out addresses that are not web addresses", () => {
    const graph = pageGraph({
      ...full,
      clinic: { ...clinic, url: "javascript:alert(1)", booking: { href: "data:text/html,x" } },
      sources: [{ name: "Source", href: "vbscript:x" }],
    })!;
    expect(schemaOrgProblems(graph)).toEqual([]);
    expect(toJsonLd(graph)).not.toMatch(/javascript|data:|vbscript/);
  });

  it("leaves out what is empty, wrong or missing, and stays valid", () => {
    const graph = pageGraph({
      url,
      name: " ",
      clinic: {
        name: "Rowan Yard Clinic",
        address: { street: "" },
        geo: { latitude: 99, longitude: Number.NaN },
        phone: { number: "Reception" },
        openingHours: {
          timeZone: "Mars/Olympus",
          week: { monday: [{ opens: "18:00", closes: "8 am" }] },
          exceptions: [
            { date: "2026-02-30" },
            { date: "2026-03-01", periods: [{ opens: "x", closes: "y" }] },
          ],
        },
      },
      practitioners: [{ name: "" }, null as never],
      review: { lastReviewed: "yesterday", reviewer: { name: "" } },
      condition: { name: "Sciatica", symptoms: ["", { name: "" }, null as never], causes: [] },
      treatments: [{ name: " " }],
      prices: [
        { name: "Free?", price: { amount: -1, currency: "GBP" } },
        { name: "Shells", price: { amount: 1, currency: "SHELL" } },
      ],
      breadcrumbs: [{ name: "" }],
      questions: [{ question: "Why?", answer: "" }],
      sources: [{ name: "" }],
    })!;
    expect(schemaOrgProblems(graph)).toEqual([]);
    expect(JSON.parse(toJsonLd(graph))["@graph"]).toEqual([
      {
        "@type": "MedicalWebPage",
        "@id": `${url}#page`,
        url,
        about: { "@id": `${url}#condition-sciatica` },
        publisher: { "@id": `${url}#clinic` },
      },
      {
        "@type": "MedicalClinic",
        "@id": `${url}#clinic`,
        name: "Rowan Yard Clinic",
      },
      { "@type": "MedicalCondition", "@id": `${url}#condition-sciatica`, name: "Sciatica" },
    ]);
  });
});

describe("the check against schema.org's vocabulary", () => {
  const problemsOf = (node: object) => schemaOrgProblems({ "@graph": [{ "@id": "#a", ...node }] });

  it.each([
    [{ "@type": "MedicalPage" }, "MedicalPage is no type"],
    [{ "@type": "Person", shoeSize: "42" }, "Person.shoeSize is no property"],
    [{ "@type": "Person", lastReviewed: "2026-01-01" }, "is no property of Person"],
    [{ "@type": "WebPage", lastReviewed: "last week" }, "takes no"],
    [{ "@type": "WebPage", reviewedBy: { "@id": "#b" } }, "points to #b, which is not there"],
    [{ "@type": "WebPage", reviewedBy: { "@type": "Place" } }, "takes no Place"],
    [{ "@type": "OpeningHoursSpecification", opens: "8 am" }, "takes no"],
    [{ "@type": "OpeningHoursSpecification", dayOfWeek: "Mon" }, "takes no"],
  ])("finds what is wrong with %j", (node, problem) => {
    expect(problemsOf(node)).toEqual([expect.stringContaining(problem)]);
  });
});

function spec(rest: object) {
  return { "@type": "OpeningHoursSpecification", ...rest };
}
