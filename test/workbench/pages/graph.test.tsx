import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { googleProblems } from "../../support/google";
import { schemaOrgProblems } from "../../support/schema-org";
import { secondValidatorProblems } from "../../support/second-validator";
import { pages } from "./pages";

type Node = Record<string, unknown>;

/** A string of the graph, and where in it. */
interface Fact {
  property: string;
  value: string;
  node: Node;
}

/** Every string of a node and of the nodes in it, less the names of types. */
function stringsOf(node: Node): Fact[] {
  return Object.entries(node).flatMap(([property, value]) => {
    if (property === "@type" || property === "@context") return [];
    return [value].flat().flatMap((one) => {
      if (typeof one === "string") return [{ property, value: one, node }];
      return typeof one === "object" && one !== null ? stringsOf(one as Node) : [];
    });
  });
}

// The address in a code and in numbers, the page's own language, and a currency shown as a sign.
const codes = ["addressCountry", "inLanguage", "priceCurrency"];

function untold(container: HTMLElement, graph: { "@graph": Node[] }): string[] {
  const clone = container.cloneNode(true) as HTMLElement;
  clone.querySelectorAll("script").forEach((script) => script.remove());
  // A name in a list begins with a capital letter; in the middle of a sentence it does not.
  const text = clone.textContent.replace(/\s+/g, " ").toLowerCase();
  const page = graph["@graph"].find(({ "@type": type }) => /WebPage$/.test(String(type)))!;
  const addresses = new Set([String(page.url), new URL("/", String(page.url)).href]);
  const days = new Set<string>();
  for (const element of clone.querySelectorAll("[href], [src], [datetime]")) {
    const address = element.getAttribute("href") ?? element.getAttribute("src");
    if (address) addresses.add(withoutHash(new URL(address, String(page.url)).href));
    days.add(element.getAttribute("datetime") ?? "");
  }
  const languages = new Intl.DisplayNames("en-GB", { type: "language" });

  function isShown({ property, value, node }: Fact): boolean {
    if (codes.includes(property)) return true;
    if (/^https?:/.test(value)) return addresses.has(withoutHash(value));
    if (property === "telephone") return addresses.has(`tel:${value.replace(/[^+\d]/g, "")}`);
    if (property === "knowsLanguage") return text.includes(languages.of(value)!.toLowerCase());
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return days.has(value);
    if (property === "opens" || property === "closes")
      return node.opens === node.closes ? text.includes("closed") : days.has(value);
    return text.includes(value.replace(/\s+/g, " ").toLowerCase());
  }

  return graph["@graph"]
    .flatMap(stringsOf)
    .filter((fact) => !isShown(fact))
    .map(({ property, value }) => `${property}: ${value}`);
}

const withoutHash = (address: string) => address.replace(/#.*$/, "");

describe.each(pages)("the graph of the $name", ({ Page }) => {
  const renderPage = () => {
    const { container } = render(<Page />);
    const scripts = container.querySelectorAll("script[type='application/ld+json']");
    return {
      container,
      graphs: [...scripts].map((script) => JSON.parse(script.textContent) as { "@graph": Node[] }),
    };
  };

  it("is a single one, valid for schema.org, Google and a second validator", async () => {
    const { graphs } = renderPage();
    expect(graphs).toHaveLength(1);
    expect(schemaOrgProblems(graphs[0]!)).toEqual([]);
    expect(googleProblems(graphs[0]!)).toEqual([]);
    expect(await secondValidatorProblems(graphs[0]!)).toEqual([]);
  });

  it("contains nothing that a visitor cannot read on the page", () => {
    const { container, graphs } = renderPage();
    expect(untold(container, graphs[0]!)).toEqual([]);
  });

  it("has the clinic, and on a page about health its review, its condition and its sources", () => {
    const types = JSON.stringify(renderPage().graphs);
    const isMedical = types.includes("MedicalWebPage");
    const ofHealth = ["lastReviewed", "reviewedBy", "MedicalCondition", "citation"];
    for (const fact of ["MedicalClinic", ...(isMedical ? ofHealth : [])])
      expect(types).toContain(fact);
    expect(types).not.toMatch(/Rating|"Review"/);
  });
});

describe("the check that a page shows the contents of its graph", () => {
  it("finds a text, an address, a day and a time that the page does not show", () => {
    const container = document.createElement("div");
    container.innerHTML = `<p>Sciatica</p><a href="/book">Book</a>`;
    const graph = {
      "@graph": [
        {
          "@type": "WebPage",
          url: "https://clinic.example/sciatica",
          name: "Sciatica",
          description: "Cured in a day",
          relatedLink: ["https://clinic.example/book", "https://clinic.example/other"],
          lastReviewed: "2026-01-01",
          mainEntity: { "@type": "Person", opens: "08:00", telephone: "+44 1632 960142" },
        },
      ],
    };
    expect(untold(container, graph)).toEqual([
      "description: Cured in a day",
      "relatedLink: https://clinic.example/other",
      "lastReviewed: 2026-01-01",
      "opens: 08:00",
      "telephone: +44 1632 960142",
    ]);
  });
});
