import { render, screen, within } from "@testing-library/react";
import { SiteFooter } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const clinic = {
  name: "Rowan Yard",
  address: { street: "4 Rowan Yard", locality: "Ashby", postalCode: "AB1 2CD", country: "GB" },
  phone: { number: "+44 1632 960142", display: "01632 960142" },
  email: "hello@rowanyard.example",
};
const groups = [
  { name: "Conditions", items: [{ name: "Sciatica", href: "/sciatica" }] },
  {
    name: "The clinic",
    items: [
      { name: "Prices", href: "/prices" },
      { name: "Team", href: "/team" },
    ],
  },
];

describe("SiteFooter", () => {
  it("is the page's contentinfo, with the clinic's address in lines", () => {
    render(<SiteFooter clinic={clinic} />);
    const address = within(screen.getByRole("contentinfo")).getByRole("group");
    for (const line of ["Rowan Yard", "4 Rowan Yard", "Ashby", "AB1 2CD"]) {
      expect(within(address).getByText(line)).toBeVisible();
    }
    expect(address).not.toHaveTextContent("GB");
  });

  it("links to the clinic's telephone and email", () => {
    render(<SiteFooter clinic={clinic} />);
    expect(screen.getByRole("link", { name: "Call 01632 960142" })).toHaveAttribute(
      "href",
      "tel:+441632960142",
    );
    expect(screen.getByRole("link", { name: "Email hello@rowanyard.example" })).toHaveAttribute(
      "href",
      "mailto:hello@rowanyard.example",
    );
  });

  it("has one labelled navigation with the groups' headings and pages", () => {
    render(<SiteFooter clinic={clinic} groups={groups} />);
    const nav = screen.getByRole("navigation", { name: "More pages" });
    expect(
      within(nav)
        .getAllByRole("heading", { level: 2 })
        .map((heading) => heading.textContent),
    ).toEqual(["Conditions", "The clinic"]);
    expect(
      within(nav)
        .getAllByRole("list")
        .map((list) => within(list).getAllByRole("link").length),
    ).toEqual([1, 2]);
    expect(within(nav).getByRole("link", { name: "Prices" })).toHaveAttribute("href", "/prices");
  });

  it("leaves out a group without pages and its heading, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<SiteFooter clinic={clinic} groups={[...groups, { name: "Empty", items: [] }]} />);
    expect(screen.queryByText("Empty")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<SiteFooter> groups[].items"),
    );
  });

  it("has no navigation without groups", () => {
    render(<SiteFooter clinic={clinic} groups={[]} />);
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("links to the clinic's profiles", () => {
    const profiles = [{ name: "Instagram", href: "https://instagram.example/rowanyard" }];
    render(<SiteFooter clinic={{ ...clinic, profiles }} />);
    const list = screen.getByRole("list", { name: "Find us on" });
    expect(within(list).getByRole("link", { name: "Instagram" })).toHaveAttribute(
      "href",
      profiles[0]!.href,
    );
  });

  it("has the pages that a site has to have, and what the law asks to say", () => {
    render(
      <SiteFooter
        clinic={clinic}
        policies={[{ name: "Privacy", href: "/privacy" }]}
        legal={[
          { name: "Company number", description: "01234567", href: "https://register.example/1" },
          { name: "VAT", description: "GB 000" },
        ]}
      />,
    );
    expect(screen.getByRole("link", { name: "Privacy" })).toHaveAttribute("href", "/privacy");
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual([
      "Company number",
      "VAT",
    ]);
    expect(screen.getByRole("link", { name: "01234567" })).toHaveAttribute(
      "href",
      "https://register.example/1",
    );
  });

  it("ends with what the author adds", () => {
    render(
      <SiteFooter clinic={clinic} groups={groups}>
        <p>Rowan Yard Ltd</p>
      </SiteFooter>,
    );
    expect(screen.getByRole("contentinfo").lastElementChild).toHaveTextContent("Rowan Yard Ltd");
  });

  it("is in the language of its messages", () => {
    render(<SiteFooter clinic={clinic} groups={groups} messages={es} />);
    expect(screen.getByRole("navigation", { name: es.siteFooter.label })).toBeVisible();
    expect(
      screen.getByRole("link", { name: `${es.siteFooter.email} ${clinic.email}` }),
    ).toBeVisible();
  });

  it("reports a clinic without a name", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<SiteFooter clinic={{ name: "" }} />);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<SiteFooter> clinic"));
  });
});
