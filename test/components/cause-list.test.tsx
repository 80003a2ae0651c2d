import { render, screen, within } from "@testing-library/react";
import { CauseList } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

const causes = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("CauseList", () => {
  it("is a region with the heading's name and a list of the causes", () => {
    render(<CauseList heading="Causes" items={["A fall", "A slipped disc"]} />);
    const region = screen.getByRole("region", { name: "Causes" });
    expect(within(region).getByRole("list")).toBeVisible();
    expect(causes()).toEqual(["A fall", "A slipped disc"]);
  });

  it("has the description after its name on the same line", () => {
    render(
      <CauseList heading="Causes" items={[{ name: "Age", description: "discs get thinner." }]} />,
    );
    expect(causes()).toEqual(["Age – discs get thinner."]);
  });

  it("keeps a link in a description", () => {
    const description = <a href="/discs">discs get thinner</a>;
    render(<CauseList heading="Causes" items={[{ name: "Age", description }]} />);
    expect(screen.getByRole("link", { name: "discs get thinner" })).toHaveAttribute(
      "href",
      "/discs",
    );
  });

  it("has no dash where there is no description", () => {
    render(<CauseList heading="Causes" items={[{ name: "Age", description: " " }]} />);
    expect(causes()).toEqual(["Age"]);
  });

  it("leaves out a cause without a name and reports it once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const items = [{ name: "", description: "Lost" }, "A fall"];
    render(<CauseList heading="Causes" items={items} />);
    render(<CauseList heading="Causes" items={items} />);
    expect(causes()).toEqual(["A fall", "A fall"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<CauseList> items"));
  });
});
