import { render, screen } from "@testing-library/react";
import { ButtonLink, buttonClass } from "clinic-ui";
import { createRef, type ComponentPropsWithoutRef } from "react";
import { describe, expect, it, vi } from "vitest";

describe("ButtonLink", () => {
  it("is a link to its address", () => {
    render(<ButtonLink href="/book">Book online</ButtonLink>);
    expect(screen.getByRole("link", { name: "Book online" })).toHaveAttribute("href", "/book");
  });

  it("looks like a Button of the same variant and size", () => {
    render(
      <ButtonLink href="/book" variant="secondary" size="large">
        Book online
      </ButtonLink>,
    );
    expect(screen.getByRole("link")).toHaveClass(
      buttonClass({ variant: "secondary", size: "large" }),
      { exact: true },
    );
  });

  it("renders a router's link when it is given one", () => {
    const RouterLink = ({ children, ...rest }: ComponentPropsWithoutRef<"a">) => (
      <a data-router="" {...rest}>
        {children}
      </a>
    );
    render(
      <ButtonLink href="/book" linkComponent={RouterLink}>
        Book online
      </ButtonLink>,
    );
    const link = screen.getByRole("link", { name: "Book online" });
    expect(link).toHaveAttribute("data-router");
    expect(link).toHaveAttribute("href", "/book");
    expect(link).toHaveClass("cui-button");
  });

  it("keeps its text and loses its link when the address could run a script, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<ButtonLink href="javascript:alert(1)">Book online</ButtonLink>);
    expect(screen.getByText("Book online")).toBeVisible();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<ButtonLink> href"));
  });

  it("passes its ref to the link", () => {
    const ref = createRef<HTMLAnchorElement>();
    render(
      <ButtonLink ref={ref} href="/book">
        Book online
      </ButtonLink>,
    );
    expect(ref.current).toBe(screen.getByRole("link"));
  });
});
