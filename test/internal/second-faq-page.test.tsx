// @vitest-environment node
import type * as Library from "clinic-ui";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";

const items = [{ question: "Does it hurt?", answer: "It should not." }];
const page = { url: "https://clinic.example/questions", name: "Questions" };

/** Draws pages on a server that has just started, one after the other, and gives what development hears. */
async function heard(...pages: ((of: typeof Library) => ReactNode)[]) {
  vi.resetModules();
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const library = await import("clinic-ui");
  for (const page of pages) renderToString(page(library));
  return warn.mock.calls.map(([message]) => String(message));
}

describe("a second FAQPage of a page", () => {
  beforeEach(() => vi.restoreAllMocks());

  it("is named where two lists write one", async () => {
    const messages = await heard(({ FAQAccordion }) => (
      <>
        <FAQAccordion heading="Your visit" items={items} structuredData />
        <FAQAccordion heading="Paying" items={items} structuredData />
      </>
    ));
    expect(messages).toEqual([expect.stringContaining("<FAQAccordion> structuredData: ")]);
  });

  it("is named where a list and the page's graph write one", async () => {
    const messages = await heard(({ FAQAccordion, StructuredData }) => (
      <>
        <FAQAccordion heading="Your visit" items={items} structuredData />
        <StructuredData page={{ ...page, faqs: items }} />
      </>
    ));
    expect(messages).toEqual([expect.stringContaining("<StructuredData> page.faqs: ")]);
  });

  it("is none where the graph has the questions of both", async () => {
    const messages = await heard(({ FAQAccordion, StructuredData }) => (
      <>
        <FAQAccordion heading="Your visit" items={items} />
        <FAQAccordion heading="Paying" items={items} />
        <StructuredData page={{ ...page, faqs: [...items, ...items] }} />
      </>
    ));
    expect(messages).toEqual([]);
  });

  it("is none of another page that the server draws next", async () => {
    const one: Parameters<typeof heard>[0] = ({ FAQAccordion }) => (
      <FAQAccordion heading="Your visit" items={items} structuredData />
    );
    expect(await heard(one, one)).toEqual([]);
  });
});
