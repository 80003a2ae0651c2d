import { render, screen, within } from "@testing-library/react";
import { SearchField } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const field = () => screen.getByRole<HTMLInputElement>("searchbox", { name: "Search this site" });

describe("SearchField", () => {
  it("is a search landmark, which takes the words to the page with the results", () => {
    render(<SearchField action="/search" />);
    const form = screen.getByRole<HTMLFormElement>("search");
    expect(form).toHaveAttribute("action", "/search");
    expect(form.method).toBe("get");
    expect(field()).toHaveAttribute("name", "q");
    expect(within(form).getByRole("button", { name: "Search" })).toHaveAttribute("type", "submit");
  });

  it("has the name that the site's search reads, and the words that were looked for", () => {
    render(<SearchField action="/search" name="s" defaultValue="back pain" />);
    expect(field()).toHaveAttribute("name", "s");
    expect(field()).toHaveValue("back pain");
  });

  it("is in the language of its messages", () => {
    render(<SearchField action="/buscar" messages={es} />);
    expect(screen.getByRole("searchbox", { name: "Buscar en este sitio" })).toBeVisible();
  });

  it("goes to no unsafe address", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<SearchField action="javascript:alert(1)" />);
    expect(screen.getByRole("search")).not.toHaveAttribute("action");
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<SearchField> action"));
  });
});
