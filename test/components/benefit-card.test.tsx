import { render, screen } from "@testing-library/react";
import { BenefitCard } from "clinic-ui";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("BenefitCard", () => {
  it("has the benefit's name as a heading of level 3, and its description", () => {
    render(<BenefitCard name="Better sleep" description="Some find it easier to lie still." />);
    expect(screen.getByRole("heading", { level: 3, name: "Better sleep" })).toBeVisible();
    expect(screen.getByText("Some find it easier to lie still.")).toBeVisible();
  });

  it("renders its heading at the given level", () => {
    render(<BenefitCard name="Better sleep" headingLevel={2} />);
    expect(screen.getByRole("heading", { level: 2 })).toBeVisible();
  });

  it("shows a number before the heading, zero too", () => {
    const { container } = render(<BenefitCard name="Side effects seen" number={0} />);
    expect(container).toHaveTextContent(/^0Side effects seen$/);
  });

  it("renders no empty element for an empty number", () => {
    const { container } = render(<BenefitCard name="Better sleep" number="" />);
    expect(container.querySelectorAll("div:empty")).toHaveLength(0);
  });

  it("hides its icon from screen readers", () => {
    render(<BenefitCard name="Better sleep" icon={<svg role="img" aria-label="A moon" />} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByRole("img", { hidden: true })).toBeInTheDocument();
  });

  it("shows its evidence after the text", () => {
    const { container } = render(
      <BenefitCard name="Less pain" description="For some days." evidence="A review, 2015" />,
    );
    expect(container).toHaveTextContent(/^Less painFor some days\.A review, 2015$/);
  });

  it("has one link, named by the heading", () => {
    render(<BenefitCard name="Better sleep" description="A sentence." href="/sleep" />);
    expect(screen.getByRole("heading", { name: "Better sleep" })).toContainElement(
      screen.getByRole("link", { name: "Better sleep" }),
    );
    expect(screen.getByRole("link")).toHaveAttribute("href", "/sleep");
  });

  it("has no link without an address", () => {
    render(<BenefitCard name="Better sleep" />);
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("renders its link with a router's component", () => {
    render(
      <BenefitCard
        name="Better sleep"
        href="/sleep"
        linkComponent={({ children, ...rest }) => (
          <a {...rest} data-router="">
            {children}
          </a>
        )}
      />,
    );
    expect(screen.getByRole("link", { name: "Better sleep" })).toHaveAttribute("data-router");
  });

  it("takes rich text as children", () => {
    render(
      <BenefitCard name="Better sleep">
        <em>Some</em> find it easier.
      </BenefitCard>,
    );
    expect(screen.getByText("Some").tagName).toBe("EM");
  });

  it("reports a description together with children", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(
      <BenefitCard name="Better sleep" description="One">
        Two
      </BenefitCard>,
    );
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<BenefitCard> description"),
    );
  });

  it("reports a missing name, and renders no empty heading", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<BenefitCard name="" description="A sentence." />);
    expect(screen.queryByRole("heading")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<BenefitCard> name"));
  });
});
