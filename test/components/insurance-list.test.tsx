import { render, screen, within } from "@testing-library/react";
import { InsuranceList } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const names = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("InsuranceList", () => {
  it("is a region with the heading's name and a list of the insurers", () => {
    render(<InsuranceList heading="Who pays?" items={["Larkfield Health", "Northgate"]} />);
    const region = screen.getByRole("region", { name: "Who pays?" });
    expect(within(region).getByRole("heading", { level: 2, name: "Who pays?" })).toBeVisible();
    expect(names()).toEqual(["Larkfield Health", "Northgate"]);
  });

  it("labels its note in the language of its messages", () => {
    const { rerender } = render(
      <InsuranceList heading="Who pays?" items={["Northgate"]} note="Ask first." />,
    );
    expect(screen.getByRole("term")).toHaveTextContent(/^Good to know$/);
    expect(screen.getByRole("definition")).toHaveTextContent(/^Ask first\.$/);
    rerender(
      <InsuranceList heading="¿Quién paga?" items={["Northgate"]} note="Pida." messages={es} />,
    );
    expect(screen.getByRole("term")).toHaveTextContent(/^Conviene saber$/);
  });

  it("has no label without a note", () => {
    render(<InsuranceList heading="Who pays?" items={["Northgate"]} note="" />);
    expect(screen.queryByRole("term")).toBeNull();
  });

  it("renders nothing without insurers, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(
      <InsuranceList heading="Who pays?" items={[]} note="Ask first." />,
    );
    expect(container).toBeEmptyDOMElement();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<InsuranceList> items:"));
  });

  it("leaves out a name that is empty", () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<InsuranceList heading="Who pays?" items={["", "Northgate"]} />);
    expect(names()).toEqual(["Northgate"]);
  });

  it("says what an insurer pays for and leads to its page, beside names alone", () => {
    const larkfield = { name: "Larkfield", description: "Six visits a year", href: "/larkfield" };
    render(<InsuranceList heading="Who pays?" items={[larkfield, "Northgate"]} />);
    expect(names()).toEqual(["LarkfieldSix visits a year", "Northgate"]);
    expect(screen.getByRole("link", { name: "Larkfield" })).toHaveAttribute("href", "/larkfield");
  });
});
