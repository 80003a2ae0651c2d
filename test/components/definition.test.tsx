import { render, screen, within } from "@testing-library/react";
import { Definition } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it, vi } from "vitest";

describe("Definition", () => {
  it("is a region with the heading's name", () => {
    render(
      <Definition heading="What is sciatica?" term="Sciatica">
        Pain along a nerve.
      </Definition>,
    );
    const region = screen.getByRole("region", { name: "What is sciatica?" });
    expect(within(region).getByRole("heading", { level: 2 })).toHaveTextContent("sciatica");
  });

  it("marks the term, with its meaning beside it", () => {
    render(
      <Definition heading="What is it?" term="Sciatica">
        Pain along a nerve.
      </Definition>,
    );
    const term = screen.getByRole("term");
    expect(term).toHaveTextContent(/^Sciatica$/);
    expect(term.parentElement).toHaveTextContent(/^Sciatica Pain along a nerve\.$/);
  });

  it.each([
    [undefined, "Also called: hip or leg"],
    [es, "También se llama: hip o leg"],
    [ar, "أسماء أخرى: hip أو leg"],
  ])("lists other names in the language of its messages", (messages, text) => {
    render(
      <Definition heading="What?" term="Sciatica" alsoKnownAs={["hip", "leg"]} messages={messages}>
        Pain.
      </Definition>,
    );
    expect(screen.getByText(text)).toBeVisible();
  });

  it.each([[undefined], [[]], [["", " "]]])("shows no other names for %j", (names) => {
    render(
      <Definition heading="What?" term="Sciatica" alsoKnownAs={names}>
        Pain.
      </Definition>,
    );
    expect(screen.queryByText(/Also called/)).toBeNull();
  });

  it("renders nothing without a meaning, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(<Definition heading="What?" term="Sciatica" />);
    expect(container).toBeEmptyDOMElement();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<Definition> children: are missing"),
    );
  });

  it("reports a missing term", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(
      <Definition heading="What?" term="">
        Pain.
      </Definition>,
    );
    expect(screen.queryByRole("term")).toBeNull();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("<Definition> term: is missing"));
  });
});
