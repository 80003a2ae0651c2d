import { render, screen } from "@testing-library/react";
import { FAQAccordion, type FAQAccordionProps } from "clinic-ui";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { translate } from "../support/translate";

const items = [
  { id: "hurt", question: "Does it hurt?", answer: "It should not." },
  { id: "time", question: "How long is a visit?", answer: "An hour." },
];

const renderList = (props: Partial<FAQAccordionProps> = {}) =>
  render(<FAQAccordion heading="Questions" items={items} {...props} />).container;

const open = (container: Element) =>
  [...container.querySelectorAll("details")].map((item) => item.open);

const ids = (container: Element) =>
  [...container.querySelectorAll("summary + *")].map(({ id }) => id);

const structuredData = (container: Element) =>
  container.querySelector("script[type='application/ld+json']");

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe("FAQAccordion", () => {
  it("is a region with the heading's name", () => {
    renderList();
    expect(screen.getByRole("region", { name: "Questions" })).toBeVisible();
  });

  it("has each question as a heading one level below, in its summary", () => {
    renderList({ headingLevel: 3 });
    const question = screen.getByRole("heading", { level: 4, name: "Does it hurt?" });
    expect(question.parentElement).toHaveProperty("localName", "summary");
  });

  it("contains closed answers too", () => {
    expect(renderList()).toHaveTextContent("It should not.");
  });

  describe("at first", () => {
    it("is closed", () => expect(open(renderList())).toEqual([false, false]));
    it("opens the first", () =>
      expect(open(renderList({ defaultOpen: "first" }))).toEqual([true, false]));
    it("opens all", () => expect(open(renderList({ defaultOpen: "all" }))).toEqual([true, true]));
    it("opens by id", () =>
      expect(open(renderList({ defaultOpen: ["time"] }))).toEqual([false, true]));

    it("opens only one of an exclusive list, and reports it", () => {
      expect(open(renderList({ defaultOpen: "all", exclusive: true }))).toEqual([true, false]);
      expect(warn).toHaveBeenCalledWith(expect.stringContaining("only the first opens"));
    });

    it("reports an id that no item has", () => {
      renderList({ defaultOpen: ["price"] });
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('no item has the id "price"'));
    });
  });

  it("gives the items of an exclusive list one group name, and another list another one", () => {
    const { container } = render(
      <>
        <FAQAccordion heading="One" items={items} exclusive />
        <FAQAccordion heading="Two" items={[{ question: "Why?", answer: "So." }]} exclusive />
      </>,
    );
    const names = [...container.querySelectorAll("details")].map((item) =>
      item.getAttribute("name"),
    );
    expect(names[0]).toBeTruthy();
    expect(names[1]).toBe(names[0]);
    expect(names[2]).not.toBe(names[0]);
  });

  it("gives exclusive lists in two roots different group names, also where neither has an id", () => {
    const name = (heading: string) =>
      /<details[^>]* name="([^"]+)"/.exec(
        renderToString(<FAQAccordion heading={heading} items={items} exclusive />),
      )![1];
    expect(name("Massage")).not.toBe(name("Physiotherapy"));
  });

  describe("when items are removed or move", () => {
    const three = [...items, { id: "cost", question: "What does it cost?", answer: "£62." }];
    const list = (shown: FAQAccordionProps["items"], props: Partial<FAQAccordionProps> = {}) => (
      <FAQAccordion heading="Questions" items={shown} {...props} />
    );
    const openIds = (container: Element) =>
      [...container.querySelectorAll("details[open] > summary + *")].map(({ id }) => id);

    it.each([
      ["as it was", false],
      ["translated by the browser", true],
    ])("what a visitor opened stays open, on a page %s", (_, isTranslated) => {
      const { container, rerender } = render(list(three));
      container.querySelectorAll("details")[1]!.open = true;
      if (isTranslated) translate(container);
      rerender(list(three.slice(1)));
      expect(openIds(container)).toEqual(["time"]);
      expect(container.querySelector("details[open]")!.textContent.toLowerCase()).toBe(
        "how long is a visit?an hour.",
      );
      rerender(list(three.toReversed()));
      expect(openIds(container)).toEqual(["time"]);
    });

    it("a new first item does not open", () => {
      const { container, rerender } = render(list(three, { defaultOpen: "first" }));
      rerender(list(three.slice(1), { defaultOpen: "first" }));
      expect(openIds(container)).toEqual([]);
    });
  });

  it("gives no group name to the items of a list that is not exclusive", () => {
    expect(renderList().querySelector("details")).not.toHaveAttribute("name");
  });

  describe("the ids of answers", () => {
    it("are the items' own", () => expect(ids(renderList())).toEqual(["hurt", "time"]));

    it("are made of the heading and the question where an item has none", () => {
      const container = renderList({
        items: [
          { question: "What's it like, & why?", answer: "…" },
          { question: "هل يؤلم؟", answer: "…" },
          { question: "?!", answer: "…" },
        ],
      });
      expect(ids(container)).toEqual([
        "questions-what-s-it-like-why",
        "questions-هل-يؤلم",
        "questions-question",
      ]);
    });

    it("are short even where a question is long", () => {
      const [id] = ids(renderList({ items: [{ question: "word ".repeat(100), answer: "…" }] }));
      expect(id!.length).toBeLessThanOrEqual("questions-".length + 60);
    });

    it("begin with the list's own id where it has one", () => {
      const container = renderList({
        id: "first-visit",
        items: [{ question: "Why?", answer: "…" }],
      });
      expect(ids(container)).toEqual(["first-visit-why"]);
    });

    it("differ in two lists with the same question", () => {
      const why = [{ question: "Why?", answer: "…" }];
      const { container } = render(
        <>
          <FAQAccordion heading="Massage" items={why} />
          <FAQAccordion heading={<em>Physiotherapy</em>} items={why} />
          <FAQAccordion heading="Physiotherapy" id="more" items={why} />
        </>,
      );
      expect(ids(container)).toEqual(["massage-why", "physiotherapy-why", "more-why"]);
    });

    it("are made of the text of a question that is an element or a number", () => {
      const container = renderList({
        items: [
          { question: <abbr title="Magnetic resonance imaging">MRI</abbr>, answer: "…" },
          { question: 24, answer: "…" },
        ],
      });
      expect(ids(container)).toEqual(["questions-mri", "questions-24"]);
    });

    it("stay unique where items share one, and the duplicate is reported", () => {
      const container = renderList({
        items: [
          { id: "a", question: "One?", answer: "1" },
          { id: "a", question: "Two?", answer: "2" },
          { id: "a-2", question: "Three?", answer: "3" },
        ],
      });
      expect(ids(container)).toEqual(["a", "a-3", "a-2"]);
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('"a" is used twice'));
    });
  });

  it("shows tags as text where an answer is a string of HTML, and reports what to do", () => {
    renderList({ items: [{ question: "What to bring?", answer: "<p>A towel.</p>" }] });
    expect(screen.getByText("<p>A towel.</p>")).toBeInTheDocument();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("dangerouslySetInnerHTML"));
  });

  describe("structured data", () => {
    it("is not there by default", () => expect(structuredData(renderList())).toBeNull());

    it("is an FAQPage of the questions and answers that the page shows", () => {
      const data = structuredData(renderList({ structuredData: true }))!;
      expect(JSON.parse(data.textContent)).toEqual({
        "@context": "https://schema.org",
        "@type": "FAQPage",
        mainEntity: [
          {
            "@type": "Question",
            name: "Does it hurt?",
            acceptedAnswer: { "@type": "Answer", text: "It should not." },
          },
          {
            "@type": "Question",
            name: "How long is a visit?",
            acceptedAnswer: { "@type": "Answer", text: "An hour." },
          },
        ],
      });
    });

    it("has the text of a question that is an element or a number", () => {
      const container = renderList({
        structuredData: true,
        items: [
          { question: <abbr title="Magnetic resonance imaging">MRI</abbr>, answer: "Yes." },
          { question: 24, answer: 7 },
        ],
      });
      const { mainEntity } = JSON.parse(structuredData(container)!.textContent);
      expect(mainEntity).toMatchObject([
        { name: "MRI", acceptedAnswer: { text: "Yes." } },
        { name: "24", acceptedAnswer: { text: "7" } },
      ]);
    });

    it("has the HTML of a CMS, which is rendered as HTML", () => {
      const html = "<p>Bring:</p><ul><li>a towel</li><li>your scan</li></ul>";
      const container = renderList({
        structuredData: true,
        items: [
          {
            question: <span dangerouslySetInnerHTML={{ __html: "What <em>to</em> bring?" }} />,
            answer: <div dangerouslySetInnerHTML={{ __html: html }} />,
          },
        ],
      });
      expect(screen.getByText("your scan")).toHaveProperty("localName", "li");
      const { mainEntity } = JSON.parse(structuredData(container)!.textContent);
      expect(mainEntity).toMatchObject([
        { name: "What to bring?", acceptedAnswer: { text: html } },
      ]);
    });

    it("leaves out an answer whose text cannot be read, and reports it", () => {
      const Price = () => <p>50 pounds</p>;
      const container = renderList({
        structuredData: true,
        items: [{ question: "What does it cost?", answer: <Price /> }, ...items],
      });
      expect(structuredData(container)!.textContent).not.toContain("cost");
      expect(warn).toHaveBeenCalledWith(expect.stringContaining("What does it cost?"));
    });

    it("cannot end its script early", () => {
      const container = renderList({
        structuredData: true,
        items: [{ question: "</script><b>&\u2028?", answer: "x" }],
      });
      expect(structuredData(container)!.innerHTML).not.toMatch(/[<>&\u2028]/);
    });
  });
});
