import { render, screen, within } from "@testing-library/react";
import { SessionPlan } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { afterEach, describe, expect, it, vi } from "vitest";
import { threadOf } from "../../src/components/session-plan/thread";

afterEach(() => vi.restoreAllMocks());

const items = [
  { name: "Weeks 1 and 2", sessions: 4, description: "Calm the pain." },
  { name: "Month 3", sessions: 1, description: "A look back." },
];

const rows = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

const dots = (container: HTMLElement) => container.querySelectorAll("circle");

describe("SessionPlan", () => {
  it("is a region with the heading's name and a table of the plan", () => {
    render(<SessionPlan heading="How many visits?" items={items} />);
    const region = screen.getByRole("region", { name: "How many visits?" });
    expect(within(region).getByRole("table")).toBeVisible();
    expect(rows()).toEqual([
      ["Weeks 1 and 2", "4 visits", "Calm the pain."],
      ["Month 3", "1 visit", "A look back."],
    ]);
  });

  it("names its rows and columns", () => {
    render(<SessionPlan heading="Visits" items={items} />);
    expect(screen.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual([
      "When",
      "Visits",
      "What for",
    ]);
    expect(screen.getByRole("rowheader", { name: "Month 3" })).toBeVisible();
  });

  it("is in the language of its messages", () => {
    render(
      <SessionPlan heading="الزيارات" items={[{ name: "الشهر", sessions: 2 }]} messages={ar} />,
    );
    expect(rows()).toEqual([["الشهر", "زيارتان", ""]]);
    expect(screen.getByRole("columnheader", { name: "متى" })).toBeInTheDocument();
  });

  it("shows a dot for each visit, hidden from screen readers", () => {
    const { container } = render(<SessionPlan heading="Visits" items={items} />);
    expect(dots(container)).toHaveLength(5);
    expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  });

  it("shows no more dots than can be counted, and the number as text", () => {
    const { container } = render(
      <SessionPlan heading="Visits" items={[{ name: "A year", sessions: 40 }]} />,
    );
    expect(dots(container)).toHaveLength(24);
    expect(rows()).toEqual([["A year", "40 visits", ""]]);
  });

  it("shows a period without visits", () => {
    const { container } = render(
      <SessionPlan heading="Visits" items={[{ name: "A rest", sessions: 0 }]} />,
    );
    expect(dots(container)).toHaveLength(0);
    expect(rows()).toEqual([["A rest", "0 visits", ""]]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "shows no number of visits for %d and reports it",
    (sessions) => {
      const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
      const { container } = render(
        <SessionPlan heading="Visits" items={[{ name: "Week 1", sessions }]} />,
      );
      expect(rows()).toEqual([["Week 1", "", ""]]);
      expect(dots(container)).toHaveLength(0);
      expect(warn).toHaveBeenCalledExactlyOnceWith(
        expect.stringContaining(`<SessionPlan> items[].sessions: ${sessions} is not`),
      );
    },
  );

  it("leaves out a part without a label", () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<SessionPlan heading="Visits" items={[{ name: "", sessions: 1 }, items[1]!]} />);
    expect(rows()).toEqual([["Month 3", "1 visit", "A look back."]]);
  });

  it("shows its note", () => {
    render(<SessionPlan heading="Visits" items={items} note="We stop when you are well." />);
    expect(screen.getByText("We stop when you are well.")).toBeVisible();
  });
});

describe("the line of a plan", () => {
  const heights = (sessions: number[]) => threadOf(sessions).stations.map(({ start }) => start.y);

  it("is higher where there are more visits", () => {
    const [few, many, some] = heights([1, 6, 3]);
    expect(many).toBeLessThan(some!);
    expect(some).toBeLessThan(few!);
  });

  it("falls to the end of a plan of one part", () => {
    expect(threadOf([4]).path).toMatch(/^M0 6C.* 100 86$/);
  });

  it("falls to the end of a plan of one part", () => {
    expect(threadOf([4]).path).toMatch(/^M0 6C.* 100 86$/);
  });

  it("stays level while the number of visits stays the same", () => {
    const { stations } = threadOf([2, 2]);
    const places = stations.flatMap(({ beads }) => beads.map(({ y }) => y));
    expect(new Set(places).size).toBe(1);
  });

  it("never rises above its highest point, and never leaves the image", () => {
    const sessions = [3, 5, 5, 0, 24, 1];
    const { stations } = threadOf(sessions);
    const beads = stations.flatMap(({ beads }) => beads);
    const top = Math.min(...heights(sessions));
    for (const { x, y } of beads) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThanOrEqual(top);
      expect(y).toBeLessThanOrEqual(100);
    }
  });

  it("keeps each part's dots before the next part begins", () => {
    const { stations } = threadOf([24, 1]);
    expect(stations[0]!.beads.at(-1)!.x).toBeLessThan(stations[1]!.start.x);
  });

  it("is a path of finite numbers, from one edge to the other", () => {
    const { path } = threadOf([4, 0, 1]);
    expect(path).toMatch(/^M0 [\d.]+(?:C(?:[\d.]+ ){5}[\d.]+){3}$/);
    expect(path).toContain(" 100 ");
  });
});
