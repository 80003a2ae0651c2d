import { render, screen } from "@testing-library/react";
import { BenefitCard } from "clinic-ui";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("BenefitCard", () => {
  it("names the benefit in a heading of level 3 and tells about it", () => {
    render(<BenefitCard name="Better sleep" description="Some find it easier to lie still." />);
    expect(screen.getByRole("heading", { level: 3, name: "Better sleep" })).toBeVisible();
    expect(screen.getByText("Some find it easier to lie still.")).toBeVisible();
  });

  it("takes the level of its heading from the page around it", () => {
    render(<BenefitCard name="Better sleep" headingLevel={2} />);
    expect(screen.getByRole("heading", { level: 2 })).toBeVisible();
  });

  it("shows a number before the heading, nought too", () => {
    const { container } = render(<BenefitCard name="Side effects seen" number={0} />);
    expect(container).toHaveTextContent(/^0Side effects seen$/);
  });

  it("draws no empty box for an empty number", () => {
    const { container } = render(<BenefitCard name="Better sleep" number="" />);
    expect(container.querySelectorAll("div:empty")).toHaveLength(0);
  });

  it("hides its drawing from screen readers", () => {
    render(<BenefitCard name="Better sleep" icon={<svg role="img" aria-label="A moon" />} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByRole("img", { hidden: true })).toBeInTheDocument();
  });

  it("says what the claim rests on after the text", () => {
    const { container } = render(
      <BenefitCard name="Less pain" description="For some days." evidence="A review, 2015" />,
    );
    expect(container).toHaveTextContent(/^Less painFor some days\.A review, 2015$/);
  });

  it("has one link, which the heading names", () => {
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

  it("draws its link with a router's component", () => {
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

  it("warns when it gets a description and children", () => {
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

  it("warns when its name is missing, and draws no empty one", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<BenefitCard name="" description="A sentence." />);
    expect(screen.queryByRole("heading")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<BenefitCard> name"));
  });
});
