import { clinicNode, pageGraph, toJsonLd, type PageContent } from "clinic-ui/structured-data";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { googleProblems } from "../support/google";
import { schemaOrgProblems } from "../support/schema-org";
import { secondValidatorProblems } from "../support/second-validator";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

const text = fc.constantFrom(
  ..."Ana Ferreira|Bo|ana ferreira|عيادة|Ça va|  |Tom & Jerry|50% <b>|a#b|\ud83d half|".split("|"),
);
const url = fc.constantFrom(
  ..."/team|/team#anna|/team#bo|team|#top|https://other.example/a?b#c|//x.example|javascript:x|mailto:a@b.example||".split(
    "|",
  ),
);
/** Each property given or not. */
const some = <T extends object>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<T>;
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });

const image = some({ src: url, alt: text });
const person = some({
  name: text,
  jobTitle: text,
  href: url,
  image,
  description: text,
  languages: few(fc.constantFrom("en", "pt_BR", "xx-", "", "العربية")),
  specialties: few(text),
  credentials: few(some({ abbreviation: text, meaning: text })),
  registration: some({ name: text, number: text, href: url }),
});
const treatment = some({ name: text, description: text, href: url });
const degrees = fc.oneof(fc.double({ min: -400, max: 400 }), fc.constant("54.2"));
const clinic = some({
  name: text,
  kind: fc.constantFrom("clinic", "physiotherapy", "chiropractic", "massage", "spa", "toString"),
  description: text,
  url,
  logo: image,
  image: fc.oneof(url, image, few(fc.oneof(url, image))),
  sameAs: fc.oneof(url, few(url)),
  hasMap: url,
  areaServed: fc.oneof(text, few(text)),
  priceRange: text,
  address: some({ street: text, locality: text, region: text, postalCode: text, country: text }),
  geo: some({ latitude: degrees, longitude: degrees }),
  email: text,
  phone: some({ number: fc.constantFrom("+44 1632 960142", "Reception", "") }),
  booking: some({ href: url, label: text }),
});
const page = some({
  name: text,
  description: text,
  abstract: text,
  language: fc.constantFrom("en-GB", "en_GB", "English language", ""),
  clinic,
  branches: few(clinic),
  practitioners: few(person),
  review: some({ author: person, reviewer: person, published: text, lastReviewed: text }),
  condition: some({
    name: text,
    alsoKnownAs: few(text),
    symptoms: few(fc.oneof(text, some({ name: text }))),
    treatments: few(treatment),
    href: url,
  }),
  treatments: few(treatment),
  prices: few(
    some({
      name: text,
      price: some({ amount: fc.double(), currency: fc.constantFrom("GBP", "") }),
    }),
  ),
  breadcrumbs: few(some({ name: text, href: url })),
  questions: few(some({ question: text, answer: text })),
  sources: few(some({ name: text, publisher: text, year: fc.integer(), href: url })),
});

const graphOf = (content: object) =>
  pageGraph({ url: "https://clinic.example/sciatica", ...content } as PageContent)!;

describe("pageGraph of any page", () => {
  it("follows the rules of schema.org and of Google", () => {
    fc.assert(
      fc.property(page, (content) => {
        const graph = graphOf(content);
        expect([...schemaOrgProblems(graph), ...googleProblems(graph)]).toEqual([]);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it("follows the rules of a second validator", async () => {
    await fc.assert(
      fc.asyncProperty(page, async (content) => {
        expect(await secondValidatorProblems(graphOf(content))).toEqual([]);
      }),
      { seed: 11, numRuns: 50 },
    );
  });

  it("has everyone who is given, under their name", () => {
    const named = fc.record({ name: text, jobTitle: text, href: url });
    fc.assert(
      fc.property(fc.array(named, { maxLength: 5 }), named, (practitioners, reviewer) => {
        const nodes = graphOf({ practitioners, review: { reviewer } })["@graph"];
        const describePeople = (people: readonly { [property: string]: unknown }[]) => [
          ...new Set(
            people
              .filter(({ name }) => String(name).trim() !== "")
              .map(
                ({ name, jobTitle }) => `${String(name).trim()}, ${String(jobTitle ?? "").trim()}`,
              ),
          ),
        ];
        const people = nodes.filter((node) => node["@type"] === "Person");
        for (const one of describePeople([...practitioners, reviewer]))
          if (!one.endsWith(", ")) expect(describePeople(people)).toContain(one);
        const { reviewedBy } = nodes[0] as { reviewedBy?: { "@id": string } };
        const found = people.find((node) => node["@id"] === reviewedBy?.["@id"]);
        expect(found?.name ?? "").toBe(reviewer.name.trim());
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it("does not throw for values of other types", () => {
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(
            "name description language clinic branches practitioners review condition treatments prices breadcrumbs questions sources"
              .split(" ")
              .map((property) => [property, wrong]),
          ),
          { requiredKeys: [] },
        ),
        (content) => {
          expect(() => toJsonLd(graphOf(content))).not.toThrow();
        },
      ),
      { seed: 11, numRuns: 400 },
    );
  });

  it.each([undefined, null, 3, "page", []])("is undefined for a page that is %j", (content) => {
    expect(pageGraph(content as never)).toBeUndefined();
  });
});

/** A value of any type, or an object whose known properties have one. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, maxDepth: 1 }),
  text,
);
const wrong = fc.oneof(
  anything,
  few(anything),
  fc.record(
    Object.fromEntries(
      "name url kind logo image sameAs areaServed address geo phone openingHours booking author reviewer symptoms treatments credentials registration languages question answer price label href title year"
        .split(" ")
        .map((property) => [property, anything]),
    ),
    { requiredKeys: [] },
  ),
);

it("the second validator finds what is wrong deep inside", async () => {
  const itemListElement = [{ "@type": "ListItem", position: 1, name: "Home" }];
  const breadcrumb = { "@type": "BreadcrumbList", itemListElement };
  const graph = { "@graph": [{ "@type": "WebPage", "@id": "#page", breadcrumb }] };
  expect(await secondValidatorProblems(graph)).not.toEqual([]);
});

describe("the check against Google's rules", () => {
  const problemsOf = (...nodes: object[]) => googleProblems({ "@graph": nodes });
  const clinic = { "@type": "MedicalClinic", "@id": "https://a.example/#clinic", name: "A" };

  it.each([
    [[{ ...clinic, name: " " }], "a business without a name"],
    [[{ ...clinic, "@id": "#clinic" }], "a business whose @id is no address"],
    [[{ ...clinic, geo: { latitude: "54", longitude: -4 } }], "geo in words"],
    [[{ ...clinic, sameAs: ["/facebook"] }], "sameAs is no full address"],
    [[{ ...clinic, email: "" }], "an empty value"],
    [[{ ...clinic, review: { "@type": "Review" } }], "a rating of its own"],
    [
      [{ breadcrumb: { itemListElement: [{ position: 1, name: "Home" }] } }],
      "breadcrumbs of one step",
    ],
    [[{ "@type": "FAQPage", mainEntity: [] }], "an FAQPage without questions"],
  ])("finds what is wrong in %j", (nodes, problem) => {
    expect(problemsOf(...nodes)).toEqual([problem]);
  });

  it("finds nothing wrong with a complete clinic", () => {
    expect(
      problemsOf(
        clinic,
        JSON.parse(JSON.stringify(clinicNode({ name: "B", url: "https://b.example" }))),
      ),
    ).toEqual([]);
  });
});
