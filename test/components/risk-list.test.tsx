import { render, screen, within } from "@testing-library/react";
import { RiskList } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

const risks = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("RiskList", () => {
  it("is a region with the heading's name and a list of the risks", () => {
    render(<RiskList heading="Risks" items={["Bruises", "A headache"]} />);
    const region = screen.getByRole("region", { name: "Risks" });
    expect(within(region).getByRole("list")).toBeVisible();
    expect(risks()).toEqual(["Bruises", "A headache"]);
  });

  it("shows after a risk how often it happens", () => {
    render(<RiskList heading="Risks" items={[{ name: "Bruises", likelihood: "1 in 10" }]} />);
    expect(risks()).toEqual(["Bruises 1 in 10"]);
  });

  it("shows a risk's description", () => {
    render(<RiskList heading="Risks" items={[{ name: "Bruises", description: "They fade." }]} />);
    expect(screen.getByRole("listitem")).toHaveTextContent("They fade.");
  });

  it("ends with what the clinic does about the risks, outside the list", () => {
    render(<RiskList heading="Risks" items={["Bruises"]} note="We ask first." />);
    expect(screen.getByText("We ask first.")).toBeVisible();
    expect(screen.getByRole("list")).not.toHaveTextContent("We ask first.");
  });

  it("keeps the order of the risks", () => {
    render(<RiskList heading="Risks" items={["Z", { name: "A" }, "M"]} />);
    expect(risks()).toEqual(["Z", "A", "M"]);
  });

  it("leaves out a risk without a name and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<RiskList heading="Risks" items={[{ name: "" }, "Bruises"]} />);
    expect(risks()).toEqual(["Bruises"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<RiskList> items"));
  });
});
