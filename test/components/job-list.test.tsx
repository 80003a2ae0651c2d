import { render, screen, within } from "@testing-library/react";
import { JobList } from "clinic-ui";
import { de } from "clinic-ui/messages/de";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => vi.restoreAllMocks());

describe("JobList", () => {
  it("has a heading for each job, with where, how much and until when", () => {
    const job = { place: "Larkford", hours: "24 hours a week", closingDate: "2027-01-15" };
    render(
      <JobList heading="Jobs" items={[{ name: "Physiotherapist", href: "/jobs/1", ...job }]} />,
    );
    const item = within(screen.getByRole("region", { name: "Jobs" })).getByRole("listitem");
    expect(item).toHaveTextContent(
      "PhysiotherapistLarkford 24 hours a week Apply by 15 January 2027",
    );
    expect(within(item).getByRole("heading", { level: 3 })).toHaveTextContent("Physiotherapist");
    expect(within(item).getByRole("link")).toHaveAttribute("href", "/jobs/1");
  });

  it("says that no job is open, and where to write", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<JobList heading="Stellen" items={[]} note="Schreiben Sie uns." messages={de} />);
    expect(screen.getByRole("region", { name: "Stellen" })).toHaveTextContent(
      "Zurzeit haben wir keine freien Stellen.Schreiben Sie uns.",
    );
    expect(screen.queryByRole("list")).toBeNull();
    expect(warn).not.toHaveBeenCalled();
  });

  it("reports a date that it cannot read, and does not show it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<JobList heading="Jobs" items={[{ name: "Physiotherapist", closingDate: "soon" }]} />);
    expect(screen.getByRole("listitem")).toHaveTextContent(/^Physiotherapist$/);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<JobList> items[].closingDate"),
    );
  });
});
