import { render, screen, within } from "@testing-library/react";
import { ArticleList, type Article } from "clinic-ui";
import { de } from "clinic-ui/messages/de";
import { describe, expect, it, vi } from "vitest";

const sitLess: Article = {
  name: "How to sit less",
  href: "/sit-less",
  published: "2026-09-02",
  topic: "Exercise",
  author: { name: "Tom Okafor" },
  readingTime: 5,
};

describe("ArticleList", () => {
  it("is a region with a list of titles that lead to the articles", () => {
    render(<ArticleList heading="News" items={[sitLess, { name: "Moved", href: "/moved" }]} />);
    const region = screen.getByRole("region", { name: "News" });
    expect(
      within(region)
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ).toEqual(["How to sit less", "Moved"]);
    expect(screen.getByRole("heading", { level: 3, name: "Moved" })).toBeVisible();
  });

  it("says when, about what, by whom and how long, in the page's language", () => {
    render(<ArticleList heading="Aktuelles" items={[sitLess]} messages={de} />);
    expect(
      screen
        .getAllByRole("listitem")
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual(["2. September 2026", "Exercise", "Tom Okafor", "5 Minuten Lesezeit"]);
    expect(screen.getByText("2. September 2026")).toHaveAttribute("datetime", "2026-09-02");
  });

  it("leaves out a day that is none, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<ArticleList heading="News" items={[{ ...sitLess, published: "2 Sept" }]} />);
    expect(screen.queryByRole("time")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<ArticleList> items[].published"),
    );
  });
});
