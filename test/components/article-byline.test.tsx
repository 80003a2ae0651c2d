import { render, screen } from "@testing-library/react";
import { ArticleByline } from "clinic-ui";
import { fr } from "clinic-ui/messages/fr";
import { describe, expect, it } from "vitest";

const ana = { name: "Ana Ferreira", jobTitle: "Massage therapist", href: "/ana" };
const facts = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("ArticleByline", () => {
  it("names the author, with what they do and the way to their page", () => {
    const { container } = render(<ArticleByline author={ana} />);
    expect(screen.getByRole("link", { name: "Ana Ferreira" })).toHaveAttribute("href", "/ana");
    expect(container).toHaveTextContent("Ana Ferreira Massage therapist");
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("says when it was published and updated, and how long it takes to read", () => {
    render(<ArticleByline published="2026-03-14" updated="2026-09-02" readingTime={4.2} />);
    expect(facts()).toEqual(["14 March 2026", "Updated 2 September 2026", "5 minutes to read"]);
    expect(screen.getByText("Updated 2 September 2026")).toHaveAttribute("datetime", "2026-09-02");
  });

  it("says so in the page's language", () => {
    render(<ArticleByline updated="2026-09-02" readingTime={1} messages={fr} />);
    expect(facts()).toEqual(["Mis à jour le 2 septembre 2026", "1 minute de lecture"]);
  });

  it("does not repeat the author's name as the photo's", () => {
    const image = { src: "/ana.jpg", alt: "Ana Ferreira", width: 400, height: 500 };
    render(<ArticleByline author={{ ...ana, image }} />);
    expect(screen.queryByRole("img")).toBeNull();
  });
});
