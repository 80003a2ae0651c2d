import { render, screen, within } from "@testing-library/react";
import { LanguageSwitcher } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it, vi } from "vitest";

const items = [
  { lang: "en", name: "English", href: "/sciatica" },
  { lang: "es", name: "Español", href: "/es/sciatica", current: true },
];

describe("LanguageSwitcher", () => {
  it("is a labelled navigation with a list of links", () => {
    render(<LanguageSwitcher items={items} />);
    const nav = screen.getByRole("navigation", { name: "Languages" });
    expect(within(nav).getAllByRole("listitem")).toHaveLength(2);
    expect(within(nav).getByRole("link", { name: "Español" })).toHaveAttribute(
      "href",
      "/es/sciatica",
    );
  });

  it("marks the language of each name and of each page", () => {
    render(<LanguageSwitcher items={items} />);
    const link = screen.getByRole("link", { name: "Español" });
    expect(link).toHaveAttribute("lang", "es");
    expect(link).toHaveAttribute("hreflang", "es");
  });

  it("converts WordPress's language tags to BCP 47", () => {
    render(<LanguageSwitcher items={[{ lang: "pt_BR", name: "Português", href: "/pt" }]} />);
    const link = screen.getByRole("link", { name: "Português" });
    expect(link).toHaveAttribute("lang", "pt-BR");
    expect(link).toHaveAttribute("hreflang", "pt-BR");
  });

  it("reports a language without a tag, and keeps its link", () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<LanguageSwitcher items={[{ lang: "in Welsh", name: "Cymraeg", href: "/cy" }]} />);
    expect(screen.getByRole("link", { name: "Cymraeg" })).not.toHaveAttribute("lang");
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("items[].lang"));
    vi.restoreAllMocks();
  });

  it("marks only the language of the page as current", () => {
    render(<LanguageSwitcher items={items} />);
    expect(screen.getByRole("link", { current: true })).toHaveTextContent("Español");
  });

  it("has a name in the language of its messages", () => {
    render(<LanguageSwitcher items={items} messages={es} />);
    expect(screen.getByRole("navigation", { name: es.languageSwitcher.label })).toBeVisible();
  });
});
