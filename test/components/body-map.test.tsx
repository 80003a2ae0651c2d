import { render, screen } from "@testing-library/react";
import { BodyMap } from "clinic-ui";
import { de } from "clinic-ui/messages/de";
import { afterEach, describe, expect, it, vi } from "vitest";

const names = () => screen.getAllByRole("listitem").map((item) => item.textContent);

afterEach(() => vi.restoreAllMocks());

/** On which side of the picture, seen from behind, a region is marked. */
function sidesInPicture(container: HTMLElement) {
  const paths = container.querySelectorAll("li path");
  return [...paths].map((path) =>
    path.getAttribute("transform")?.includes("scale(-1") ? "left" : "right",
  );
}

describe("BodyMap", () => {
  it("names regions in plain words, with the person's own side", () => {
    render(<BodyMap heading="Where?" items={["lower-back", { region: "calf", side: "left" }]} />);
    expect(screen.getByRole("region", { name: "Where?" })).toBeVisible();
    expect(names()).toEqual(["Lower back", "Calf, left side"]);
  });

  it("lists what hurts before where it spreads, each under its words", () => {
    render(
      <BodyMap
        heading="Where?"
        items={["foot", { region: "calf", mark: "spreads" }, { region: "buttock", mark: "hurts" }]}
      />,
    );
    const titles = screen.getAllByRole("heading", { level: 3 }).map((title) => title.textContent);
    expect(titles).toEqual(["Where it hurts", "Where it may spread"]);
    expect(names()).toEqual(["Buttock", "Calf", "Foot"]);
  });

  it("says it in the language of its messages", () => {
    const items = [{ region: "knee", side: "right", mark: "hurts" }] as const;
    render(<BodyMap heading="Wo?" items={items} messages={de} />);
    expect(screen.getByRole("heading", { name: "Wo es wehtut" })).toBeVisible();
    expect(names()).toEqual(["Knie, rechts"]);
  });

  it("is one link in the list and in the picture", () => {
    render(<BodyMap heading="Where?" items={[{ region: "knee", href: "/knee" }]} />);
    const link = screen.getByRole("link", { name: "Knee" });
    expect(screen.getAllByRole("link")).toEqual([link]);
    expect(link.querySelectorAll("path")).toHaveLength(2);
    expect(link.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  });

  it("marks the person's own left: on the left from behind, on the right from the front", () => {
    const items = [{ region: "knee", side: "left" }] as const;
    const { container, rerender } = render(<BodyMap heading="Where?" items={items} view="back" />);
    expect(sidesInPicture(container)).toEqual(["left"]);
    rerender(<BodyMap heading="Where?" items={items} view="front" />);
    expect(sidesInPicture(container)).toEqual(["right"]);
  });

  it("shows the views that its regions need", () => {
    const views = (items: Parameters<typeof BodyMap>[0]["items"]) => {
      const { container, unmount } = render(<BodyMap heading="Where?" items={items} />);
      const width = container.querySelector(".cui-body-map__figure")!.getAttribute("width");
      unmount();
      return width;
    };
    expect(views(["lower-back", "calf"])).toBe("250");
    expect(views(["thigh-side"])).toBe("150");
    expect(views(["chest", "lower-back"])).toBe("500");
    expect(views(["tailbone", "thigh-side"])).toBe("650");
  });

  it("keeps the words of a region that it does not know, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const items = [{ region: "hippocampus", name: "Memory", href: "/memory" }, "knee"];
    // @ts-expect-error: not a region
    render(<BodyMap heading="Where?" items={items} />);
    expect(names()).toEqual(["Memory", "Knee"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/<BodyMap> items\[\]\.region: "hippocampus" is not a region/),
    );
  });

  it("reports a region that the view does not show", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<BodyMap heading="Where?" view="front" items={["tailbone"]} />);
    expect(names()).toEqual(["Tailbone"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/<BodyMap> view: .*tailbone/),
    );
  });
});
