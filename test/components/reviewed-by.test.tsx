import { render, screen } from "@testing-library/react";
import { ReviewedBy } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

/** The facts as "term: definition". */
const facts = () => {
  const definitions = screen.queryAllByRole("definition");
  return screen
    .queryAllByRole("term")
    .map((term, index) => `${term.textContent}: ${definitions[index]?.textContent}`);
};

describe("ReviewedBy", () => {
  it("shows who wrote and checked the page, and when", () => {
    render(
      <ReviewedBy
        author={{ name: "Ana Ferreira", jobTitle: "Massage therapist" }}
        reviewer={{ name: "Tom Okafor" }}
        published="2026-03-14"
        lastReviewed="2026-09-02"
        nextReview="2028-09-02"
      />,
    );
    expect(facts()).toEqual([
      "Written by: Ana Ferreira Massage therapist",
      "Checked by: Tom Okafor",
      "First published: 14 March 2026",
      "Last checked: 2 September 2026",
      "To be checked again: 2 September 2028",
    ]);
  });

  it("has each date machine-readable too", () => {
    render(<ReviewedBy lastReviewed="2026-09-02" />);
    expect(screen.getByText("2 September 2026")).toHaveAttribute("datetime", "2026-09-02");
  });

  it("is in the language of its messages", () => {
    const { rerender } = render(<ReviewedBy published="2026-03-14" messages={es} />);
    expect(facts()).toEqual(["Publicado por primera vez: 14 de marzo de 2026"]);
    rerender(<ReviewedBy published="2026-03-14" messages={ar} />);
    expect(facts()).toEqual(["نُشر أول مرة: 14 مارس 2026"]);
  });

  it("links people to their pages, and only those who have one", () => {
    render(
      <ReviewedBy
        author={{ name: "Ana Ferreira", href: "/team/ana" }}
        reviewer={{ name: "Tom Okafor" }}
      />,
    );
    expect(screen.getAllByRole("link")).toEqual([
      screen.getByRole("link", { name: "Ana Ferreira" }),
    ]);
    expect(screen.getByRole("link")).toHaveAttribute("href", "/team/ana");
  });

  it("has no label for what is missing", () => {
    render(<ReviewedBy reviewer={{ name: "Tom Okafor" }} published="" />);
    expect(facts()).toEqual(["Checked by: Tom Okafor"]);
  });

  it("renders nothing without content", () => {
    const { container } = render(<ReviewedBy />);
    expect(container).toBeEmptyDOMElement();
  });

  it.each(["2026-02-30", "14/03/2026", "soon"])(
    "leaves out %s as a date, and reports it",
    (date) => {
      const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
      render(<ReviewedBy published={date} lastReviewed="2026-09-02" />);
      expect(facts()).toEqual(["Last checked: 2 September 2026"]);
      expect(warn).toHaveBeenCalledExactlyOnceWith(
        expect.stringContaining(`<ReviewedBy> published: "${date}"`),
      );
    },
  );

  it("shows the job of a person without a name, and reports the missing name", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<ReviewedBy author={{ name: "", jobTitle: "Physiotherapist" }} />);
    expect(facts()).toEqual(["Written by: Physiotherapist"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<ReviewedBy> author:"));
  });
});
