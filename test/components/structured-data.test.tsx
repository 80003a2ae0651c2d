import { render } from "@testing-library/react";
import { FAQAccordion, StructuredData } from "clinic-ui";
import { pageGraph } from "clinic-ui/structured-data";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";

const page = {
  url: "https://clinic.example/sciatica",
  name: "Sciatica </script><b>",
  clinic: { name: "Rowan Yard Clinic", url: "https://clinic.example" },
};

afterEach(() => vi.restoreAllMocks());

describe("StructuredData", () => {
  it("writes the page's graph as JSON-LD", () => {
    const { container } = render(<StructuredData page={page} />);
    const script = container.querySelector("script[type='application/ld+json']");
    expect(JSON.parse(script!.textContent)).toEqual(JSON.parse(JSON.stringify(pageGraph(page))));
  });

  it("hydrates without a warning on a page from yesterday, whose exceptions are past", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = renderToString(<StructuredData page={{ ...page, name: "Yesterday" }} />);
    render(<StructuredData page={page} />, { container, hydrate: true });
    expect(error).not.toHaveBeenCalled();
  });

  it("lets no text end the script", () => {
    const { container } = render(<StructuredData page={page} />);
    expect(container.querySelector("b")).toBeNull();
    expect(container.innerHTML.match(/<\/script>/g)).toHaveLength(1);
  });

  it("shows a visitor nothing", () => {
    const { container } = render(<StructuredData page={page} />);
    expect(container.querySelector(":not(script)")).toBeNull();
  });

  it("reports in development that the page has a second FAQPage", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const questions = [{ question: "Does it hurt?", answer: "It should not." }];
    render(
      <>
        <FAQAccordion heading="Questions" items={questions} structuredData />
        <StructuredData page={{ ...page, questions }} />
      </>,
    );
    await Promise.resolve();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("adds a second FAQPage"));
  });

  it("reports in development that a page needs its full URL, and renders nothing", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(<StructuredData page={{ ...page, url: "/sciatica" }} />);
    expect(container).toBeEmptyDOMElement();
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/<StructuredData> page\.url: "\/sciatica" is not an absolute URL/)],
    ]);
  });
});
