import { render, screen, within } from "@testing-library/react";
import { ConditionList } from "clinic-ui";
import { describe, expect, it } from "vitest";

const neck = { name: "Stiff neck", href: "/neck", group: "Neck" };
const sciatica = { name: "Sciatica", href: "/sciatica", group: "Back" };
const back = { name: "Back pain", group: "Back" };

describe("ConditionList", () => {
  it("is a region with a list of conditions that lead to their pages", () => {
    render(<ConditionList heading="What we help with" items={[{ ...neck, group: undefined }]} />);
    const region = screen.getByRole("region", { name: "What we help with" });
    expect(within(region).getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByRole("link", { name: "Stiff neck" })).toHaveAttribute("href", "/neck");
    expect(screen.getAllByRole("heading")).toHaveLength(1);
  });

  it("keeps a group together under its name, in the order of its first condition", () => {
    render(<ConditionList heading="What we help with" items={[sciatica, neck, back]} />);
    expect(
      screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent),
    ).toEqual(["Back", "Neck"]);
    expect(screen.getAllByRole("list").map(({ textContent }) => textContent)).toEqual([
      "SciaticaBack pain",
      "Stiff neck",
    ]);
  });

  it("shows what has no group before the groups", () => {
    render(<ConditionList heading="What we help with" items={[neck, { name: "Stress" }]} />);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Stress",
      "Stiff neck",
    ]);
  });
});
