import { render, screen, within } from "@testing-library/react";
import { VisitChecklist } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

describe("VisitChecklist", () => {
  it("has a list under the heading of each group", () => {
    render(
      <VisitChecklist
        heading="What should I bring?"
        groups={[
          {
            name: "Bring",
            items: ["Glasses", { name: "Letters", description: "If you have some" }],
          },
          { name: "Wear", items: [{ name: "Shorts" }] },
        ]}
      />,
    );
    const region = screen.getByRole("region", { name: "What should I bring?" });
    expect(
      within(region)
        .getAllByRole("heading", { level: 3 })
        .map((heading) => [
          heading.textContent,
          ...within(heading.parentElement!)
            .getAllByRole("listitem")
            .map((item) => item.textContent),
        ]),
    ).toEqual([
      ["Bring", "Glasses", "LettersIf you have some"],
      ["Wear", "Shorts"],
    ]);
  });

  it("is one list without groups, and nothing that could be ticked and lost", () => {
    render(<VisitChecklist heading="What should I bring?" items={["Glasses", "Letters"]} />);
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Glasses",
      "Letters",
    ]);
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("leaves out a group without things, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(
      <VisitChecklist heading="Bring" items={["Glasses"]} groups={[{ name: "Wear", items: [] }]} />,
    );
    expect(screen.queryByText("Wear")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<VisitChecklist> groups[].items"),
    );
  });
});
