import { render, screen, within } from "@testing-library/react";
import { BenefitGrid } from "clinic-ui";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const items = [{ name: "Less pain" }, { name: "Better sleep" }];

const texts = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("BenefitGrid", () => {
  it("is a region with the heading's name and a list of the benefits", () => {
    render(<BenefitGrid heading="How it helps" items={items} />);
    const region = screen.getByRole("region", { name: "How it helps" });
    expect(within(region).getByRole("heading", { level: 2, name: "How it helps" })).toBeVisible();
    expect(within(region).getByRole("list")).toBeVisible();
    expect(texts()).toEqual(["Less pain", "Better sleep"]);
  });

  it("gives the benefits headings one level below its own", () => {
    const { rerender } = render(<BenefitGrid heading="How it helps" items={items} />);
    expect(screen.getByRole("heading", { level: 3, name: "Less pain" })).toBeVisible();
    rerender(<BenefitGrid heading="How it helps" headingLevel={3} items={items} />);
    expect(screen.getByRole("heading", { level: 4, name: "Less pain" })).toBeVisible();
  });

  it("is an ordered list with numbers when it is numbered", () => {
    render(<BenefitGrid numbered heading="How it helps" items={items} />);
    expect(screen.getByRole("list").tagName).toBe("OL");
    expect(texts()).toEqual(["1Less pain", "2Better sleep"]);
  });

  it("replaces the items' own numbers when it is numbered", () => {
    render(<BenefitGrid numbered heading="How" items={[{ name: "Less pain", number: "9" }]} />);
    expect(texts()).toEqual(["1Less pain"]);
  });

  it("keeps the items' own numbers when it is not numbered", () => {
    render(<BenefitGrid heading="In figures" items={[{ name: "people a week", number: 120 }]} />);
    expect(screen.getByRole("list").tagName).toBe("UL");
    expect(texts()).toEqual(["120people a week"]);
  });

  it("links each benefit to its page with a router's component", () => {
    render(
      <BenefitGrid
        heading="How it helps"
        items={[{ name: "Less pain", href: "/pain" }]}
        linkComponent={({ children, ...rest }) => (
          <a {...rest} data-router="">
            {children}
          </a>
        )}
      />,
    );
    const link = screen.getByRole("link", { name: "Less pain" });
    expect(link).toHaveAttribute("href", "/pain");
    expect(link).toHaveAttribute("data-router");
  });

  it("leaves out a benefit without a name, numbers the rest without a gap and reports it once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<BenefitGrid numbered heading="How it helps" items={[{ name: "" }, ...items]} />);
    expect(texts()).toEqual(["1Less pain", "2Better sleep"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<BenefitGrid> items"));
  });

  it("renders nothing for an empty list", () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(<BenefitGrid heading="How it helps" items={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
