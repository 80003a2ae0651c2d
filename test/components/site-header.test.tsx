import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SiteHeader, type SiteHeaderProps } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const clinic = {
  name: "Rowan Yard",
  phone: { number: "+44 1632 960142", display: "01632 960142" },
  booking: { href: "/book", label: "Book a visit" },
};
const items = [
  { name: "Prices", href: "/prices" },
  { name: "Our team", href: "/team", current: true },
];
const logo = { src: "/logo.svg", alt: "", width: 100, height: 40 };

describe("SiteHeader", () => {
  it("is the page's banner", () => {
    render(<SiteHeader clinic={clinic} />);
    expect(screen.getByRole("banner")).toHaveTextContent("Rowan Yard");
  });

  it("links the clinic's name to the home page", () => {
    const { rerender } = render(<SiteHeader clinic={clinic} />);
    expect(screen.getByRole("link", { name: "Rowan Yard" })).toHaveAttribute("href", "/");
    rerender(<SiteHeader clinic={clinic} homeHref="/es" />);
    expect(screen.getByRole("link", { name: "Rowan Yard" })).toHaveAttribute("href", "/es");
  });

  it("shows a logo in place of the name, with the name as its alternative where it has none", () => {
    const { rerender } = render(<SiteHeader clinic={{ ...clinic, logo }} />);
    const brand = screen.getByRole("link", { name: "Rowan Yard" });
    expect(within(brand).getByRole("img")).toHaveAttribute("src", "/logo.svg");
    expect(brand).toHaveTextContent("");
    rerender(<SiteHeader clinic={{ ...clinic, logo: { ...logo, alt: "Our sign" } }} />);
    expect(screen.getByRole("link", { name: "Our sign" })).toBeVisible();
  });

  it("has one labelled navigation, with a list of the pages behind a menu", async () => {
    render(<SiteHeader clinic={clinic} items={items} />);
    const nav = screen.getByRole("navigation", { name: "Main" });
    const menu = within(nav).getByText("Menu").closest("details")!;
    expect(menu).not.toHaveAttribute("open");
    await userEvent.click(within(nav).getByText("Menu"));
    expect(menu).toHaveAttribute("open");
    expect(
      within(nav)
        .getAllByRole("link")
        .map((link) => [link.textContent, link.getAttribute("href")]),
    ).toEqual([
      ["Prices", "/prices"],
      ["Our team", "/team"],
    ]);
  });

  it("marks only the current page", () => {
    const { container } = render(<SiteHeader clinic={clinic} items={items} />);
    const current = [...container.querySelectorAll("[aria-current]")];
    expect(current.map((link) => [link.textContent, link.getAttribute("aria-current")])).toEqual([
      ["Our team", "page"],
    ]);
  });

  const markedAt = (currentHref: string, pages: SiteHeaderProps["items"], homeHref?: string) => {
    const { container, unmount } = render(
      <SiteHeader clinic={clinic} items={pages} currentHref={currentHref} homeHref={homeHref} />,
    );
    const marked = [...container.querySelectorAll("[aria-current]")].map(
      (mark) => `${mark.textContent}: ${mark.getAttribute("aria-current")}`,
    );
    unmount();
    return marked;
  };

  it.each([
    ["/prices", ["Prices: page"]],
    ["/prices/", ["Prices: page"]],
    ["/prices/index.html?from=ad#top", ["Prices: page"]],
    ["https://rowanyard.example/prices", ["Prices: page"]],
    ["/prices/vouchers", ["Prices: true"]],
    ["/prices-for-firms", []],
    ["/", ["Home: page"]],
    ["/imprint", []],
    ["/map?town=Larkford&zoom=2", []],
    ["/map?town=Larkford", ["Larkford: page"]],
  ])("finds the page with the address %s", (currentHref, marked) => {
    const pages = [
      { name: "Home", href: "/" },
      { name: "Prices", href: "/prices" },
      { name: "Larkford", href: "/map?town=Larkford" },
      { name: "Questions", href: "/prices#questions" },
      { name: "Elsewhere", href: "https://elsewhere.example/prices" },
    ];
    expect(markedAt(currentHref, pages)).toEqual(marked);
  });

  it("marks the submenu of the current page, and of two above it the nearer one", () => {
    const pages = [
      {
        name: "Treatments",
        items: [
          { name: "All treatments", href: "/clinic/treatments/" },
          { name: "Massage", href: "/clinic/treatments/massage/" },
        ],
      },
      { name: "Home", href: "/clinic/" },
    ];
    const marked = (href: string) => markedAt(href, pages, "/clinic");
    expect(marked("/clinic/treatments/massage")).toEqual(["Treatments: true", "Massage: page"]);
    expect(marked("/clinic/treatments/massage/sports")).toEqual([
      "Treatments: true",
      "Massage: true",
    ]);
    expect(marked("/clinic/treatments/taping")).toEqual([
      "Treatments: true",
      "All treatments: true",
    ]);
    expect(marked("/clinic/team")).toEqual([]);
  });

  const submenus = [
    { name: "Treatments", items: [{ name: "Massage", href: "/massage" }] },
    { name: "About us", items: [{ name: "Our team", href: "/team" }] },
  ];

  it("closes the menu when a router goes to another page and keeps the header", async () => {
    render(<SiteHeader clinic={clinic} items={items} linkComponent="a" />);
    const menu = screen.getByText("Menu").closest("details")!;
    await userEvent.click(screen.getByText("Menu"));
    await userEvent.click(screen.getByRole("link", { name: "Prices" }));
    expect(menu).not.toHaveAttribute("open");
  });

  it("closes a submenu with Escape, and the focus goes to its name", async () => {
    render(<SiteHeader clinic={clinic} items={submenus} />);
    const submenu = screen.getByText("Treatments").closest("details")!;
    await userEvent.click(screen.getByText("Menu"));
    await userEvent.click(screen.getByText("Treatments"));
    screen.getByRole("link", { name: "Massage" }).focus();
    await userEvent.keyboard("{Escape}");
    expect(submenu).not.toHaveAttribute("open");
    expect(submenu.querySelector("summary")).toHaveFocus();
  });

  it("reports a submenu's own page, which nothing would link", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<SiteHeader clinic={clinic} items={[{ href: "/treatments", ...submenus[0]! }]} />);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<SiteHeader> items[].href"),
    );
  });

  it("has name, menu, telephone, booking and further actions in this order", () => {
    const { container } = render(
      <SiteHeader clinic={clinic} items={items}>
        <a href="/es">Español</a>
      </SiteHeader>,
    );
    const stops = [...container.querySelectorAll("a, summary")].map((stop) => stop.textContent);
    expect(stops).toEqual([
      "Rowan Yard",
      "Menu",
      "Prices",
      "Our team",
      "Call 01632 960142",
      "Book a visit",
      "Español",
    ]);
  });

  it("starts no text message, even if the number accepts them", () => {
    render(<SiteHeader clinic={{ ...clinic, phone: { ...clinic.phone, sms: true } }} />);
    expect(screen.getByRole("link", { name: "Call 01632 960142" })).toHaveAttribute(
      "href",
      "tel:+441632960142",
    );
  });

  it("is in the language of its messages", () => {
    render(
      <SiteHeader
        clinic={{ name: "Rowan Yard", booking: { href: "/book" } }}
        items={items}
        messages={es}
      />,
    );
    const nav = screen.getByRole("navigation", { name: es.siteHeader.label });
    expect(within(nav).getByText(es.siteHeader.menu)).toBeVisible();
    expect(screen.getByRole("link", { name: es.bookingCTA.book })).toBeVisible();
  });

  it("has no navigation without pages", () => {
    render(<SiteHeader clinic={clinic} items={[]} />);
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("has no actions for a clinic that has only a name", () => {
    const { container } = render(<SiteHeader clinic={{ name: "Rowan Yard" }} />);
    expect(container.querySelector("header")!.children).toHaveLength(1);
  });

  it("reports a clinic without a name", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<SiteHeader clinic={{ name: " " }} />);
    expect(screen.queryByRole("link")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<SiteHeader> clinic"));
  });
});
