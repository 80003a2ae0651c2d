import { render, screen, within } from "@testing-library/react";
import { DoDontList } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const items = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("DoDontList", () => {
  it("has two lists, each under its own heading", () => {
    render(<DoDontList heading="At home" dos={["walk"]} donts={["stay in bed"]} />);
    const region = screen.getByRole("region", { name: "At home" });
    expect(
      within(region)
        .getAllByRole("heading")
        .map((heading) => heading.textContent),
    ).toEqual(["At home", "Do", "Do not"]);
    expect(within(region).getAllByRole("list")).toHaveLength(2);
  });

  it("has its inner headings one level below its own", () => {
    render(<DoDontList heading="At home" headingLevel={3} dos={["walk"]} />);
    expect(screen.getByRole("heading", { level: 4, name: "Do" })).toBeVisible();
  });

  it("starts at its own level without a heading", () => {
    render(<DoDontList headingLevel={3} dos={["walk"]} />);
    expect(screen.getByRole("heading", { level: 3, name: "Do" })).toBeVisible();
  });

  it('has "Do not" before each thing not to do, and before nothing else', () => {
    render(<DoDontList dos={["walk"]} donts={["stay in bed", <b key="b">lift</b>]} />);
    expect(items()).toEqual(["walk", "do not stay in bed", "do not lift"]);
  });

  it.each(["do not smoke", "Don't smoke", "Don’t smoke", "Never smoke", "avoid smoke"])(
    "adds no second negation to “%s”",
    (item) => {
      render(<DoDontList donts={[item]} />);
      expect(items()).toEqual([item]);
    },
  );

  it("does not take a word for a negation that only begins like one", () => {
    render(<DoDontList donts={["notar dolor"]} messages={es} />);
    expect(items()).toEqual(["no notar dolor"]);
  });

  it("adds no second negation in Arabic", () => {
    render(<DoDontList donts={["تجلس طويلًا", "لا تحمل شيئًا ثقيلًا"]} messages={ar} />);
    expect(items()).toEqual(["لا تجلس طويلًا", "لا تحمل شيئًا ثقيلًا"]);
  });

  it("shows a single side", () => {
    render(<DoDontList donts={["smoke"]} />);
    expect(screen.queryByRole("heading", { name: "Do" })).toBeNull();
    expect(screen.getByRole("heading", { name: "Do not" })).toBeVisible();
  });

  it("renders nothing without items, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(<DoDontList heading="At home" />);
    expect(container).toBeEmptyDOMElement();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<DoDontList> dos:"));
  });

  it("leaves out an empty item and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<DoDontList dos={["walk", ""]} />);
    expect(items()).toEqual(["walk"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<DoDontList> dos:"));
  });
});
