import { render, screen } from "@testing-library/react";
import { PageHero, SilentFilm } from "clinic-ui";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";

const image = { src: "/room.jpg", alt: "A bright room", width: 1600, height: 1200 };

describe("PageHero", () => {
  it("has the page's title as its only heading", () => {
    render(<PageHero heading="Hands that help" eyebrow="Rowan Yard" intro="In Larkford." />);
    expect(screen.getAllByRole("heading")).toHaveLength(1);
    expect(screen.getByRole("heading", { level: 1, name: "Hands that help" })).toBeVisible();
  });

  it("leads to the clinic's booking page and telephone, then to the author's next step", () => {
    const clinic = { booking: "/book", phone: "+44 1632 960142" };
    render(<PageHero heading="Home" clinic={clinic} actions={<a href="/team">Our team</a>} />);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/book",
      "tel:+441632960142",
      "/team",
    ]);
    expect(screen.getByRole("link", { name: "Book online" })).toBeVisible();
  });

  it("asks the browser for its picture first", () => {
    const html = renderToString(<PageHero heading="Home" image={image} />);
    expect(html).toMatch(/<img[^>]*fetchpriority="high"/i);
    expect(html).toMatch(/<img[^>]*loading="eager"/);
  });

  it("stands alone with its title, without empty elements", () => {
    const { container } = render(<PageHero heading="Home" eyebrow="" intro=" " clinic={{}} />);
    expect(container.querySelector("p, img, .cui-page-hero__actions")).toBeNull();
    expect(container.querySelector("div:empty")).toBeNull();
  });

  it("takes a film in place of the picture, whose button comes in the order in which it is seen", () => {
    const film = (
      <SilentFilm src="/room.mp4" poster="/room.jpg" alt="A room" width={1600} height={900} />
    );
    const clinic = { booking: "/book" };
    const beside = render(<PageHero heading="Home" clinic={clinic} image={film} />).container;
    const across = render(
      <PageHero heading="Home" clinic={clinic} image={film} variant="bleed" />,
    ).container;
    const operable = (page: Element) =>
      [...page.querySelectorAll("a, button")].map(({ localName }) => localName);
    expect(operable(beside)).toEqual(["a", "button"]);
    expect(operable(across)).toEqual(["button", "a"]);
  });
});
