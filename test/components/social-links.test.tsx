import { render, screen, within } from "@testing-library/react";
import { SocialLinks } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it } from "vitest";

const items = [
  { name: "Instagram", href: "https://instagram.example/rowanyard" },
  { name: "YouTube", href: "https://youtube.example/rowanyard" },
];

describe("SocialLinks", () => {
  it("is a named list of links by the names of the sites, which belong to the clinic", () => {
    render(<SocialLinks items={items} />);
    const links = within(screen.getByRole("list", { name: "Find us on" })).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual(
      items.map(({ name, href }) => [name, href]),
    );
    for (const link of links) expect(link).toHaveAttribute("rel", "me");
  });

  it("is named in the language of its messages", () => {
    render(<SocialLinks items={items} messages={es} />);
    expect(screen.getByRole("list", { name: es.socialLinks.label })).toBeVisible();
  });
});
