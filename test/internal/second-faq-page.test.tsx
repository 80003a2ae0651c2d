// @vitest-environment node
import type * as Library from "clinic-ui";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";

const items = [{ question: "Does it hurt?", answer: "It should not." }];
const page = { url: "https://clinic.example/questions", name: "Questions" };

/** The warnings of a server that has just started and renders the pages one after the other. */
async function warningsOf(...pages: ((of: typeof Library) => ReactNode)[]) {
  vi.resetModules();
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const library = await import("clinic-ui");
  for (const page of pages) renderToString(page(library));
  return warn.mock.calls.map(([message]) => String(message));
}

describe("a second FAQPage on a page", () => {
  beforeEach(() => vi.restoreAllMocks());

  it("warns where two lists have one", async () => {
    const messages = await warningsOf(({ FAQAccordion }) => (
      <>
        <FAQAccordion heading="Your visit" items={items} structuredData />
        <FAQAccordion heading="Paying" items={items} structuredData />
      </>
    ));
    expect(messages).toEqual([expect.stringContaining("<FAQAccordion> structuredData: ")]);
  });

  it("warns where a list and the page's graph have one", async () => {
    const messages = await warningsOf(({ FAQAccordion, StructuredData }) => (
      <>
        <FAQAccordion heading="Your visit" items={items} structuredData />
        <StructuredData page={{ ...page, questions: items }} />
      </>
    ));
    expect(messages).toEqual([expect.stringContaining("<StructuredData> page.questions: ")]);
  });

  it("does not warn where the graph has the questions of both", async () => {
    const messages = await warningsOf(({ FAQAccordion, StructuredData }) => (
      <>
        <FAQAccordion heading="Your visit" items={items} />
        <FAQAccordion heading="Paying" items={items} />
        <StructuredData page={{ ...page, questions: [...items, ...items] }} />
      </>
    ));
    expect(messages).toEqual([]);
  });

  it("does not warn about the graphs of pages that a script renders in one loop", async () => {
    const graph = (name: string, { StructuredData }: typeof Library) => (
      <StructuredData page={{ url: `https://clinic.example/${name}`, name, questions: items }} />
    );
    const prices: Parameters<typeof warningsOf>[0] = (library) => (
      <>
        <library.FAQAccordion heading="Paying" items={items} />
        {graph("prices", library)}
      </>
    );
    const visits: typeof prices = (library) => graph("visits", library);
    expect(await warningsOf(visits, prices, visits)).toEqual([]);
  });

  it("does not warn about another page that the server renders next", async () => {
    const one: Parameters<typeof warningsOf>[0] = ({ FAQAccordion }) => (
      <FAQAccordion heading="Your visit" items={items} structuredData />
    );
    expect(await warningsOf(one, one)).toEqual([]);
  });
});
