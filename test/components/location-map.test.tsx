import { fireEvent, render, screen } from "@testing-library/react";
import { LocationMap } from "clinic-ui";
import { de } from "clinic-ui/messages/de";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";

const clinic = {
  name: "Rowan Yard Clinic",
  address: { street: "3 Rowan Yard", locality: "Larkford" },
  geo: { latitude: 54.25, longitude: -4.9 },
};

afterEach(() => vi.restoreAllMocks());

const frame = () => document.querySelector("iframe");

describe("LocationMap", () => {
  it("loads nothing until a visitor asks, and says whom they then meet", () => {
    render(<LocationMap heading="Where" clinic={clinic} />);
    expect(document.querySelector("[src]")).toBeNull();
    expect(
      screen.getByText(/OpenStreetMap, who will then see your internet address/),
    ).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Show the map" }));
    expect(frame()!.src).toMatch(
      /^https:\/\/www\.openstreetmap\.org\/export\/embed\.html\?bbox=-4\.90800%2C54\.24600/,
    );
    expect(frame()).toHaveAttribute("title", "Map: Rowan Yard Clinic");
    expect(frame()).toHaveAttribute("referrerpolicy", "strict-origin");
    expect(frame()).toHaveFocus();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("shows the map that a site gives, and names its host where nobody is named", () => {
    const src = "https://maps.example.org/embed?at=1";
    render(<LocationMap heading="Wo" clinic={clinic} src={src} messages={de} />);
    expect(screen.getByText(/maps\.example\.org/)).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Karte anzeigen" }));
    expect(frame()!.src).toBe(src);
  });

  it("has the address and a link, and no button, without JavaScript", () => {
    const page = document.createElement("div");
    page.innerHTML = renderToString(<LocationMap heading="Where" clinic={clinic} />);
    expect(page.querySelector("address")).toHaveTextContent(
      "Rowan Yard Clinic3 Rowan YardLarkford",
    );
    expect(page.querySelector("a")!.href).toContain("https://www.openstreetmap.org/?mlat=54.25");
    expect(page.querySelector("button, iframe")).toBeNull();
  });

  it.each(["http://maps.example.org", "javascript:alert(1)", "/map"])(
    "offers no map from %s, and says so",
    (src) => {
      const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
      render(<LocationMap heading="Where" clinic={clinic} src={src} />);
      expect(screen.queryByRole("button")).toBeNull();
      expect(screen.getByRole("link")).toBeVisible();
      expect(warn).toHaveBeenCalledWith(expect.stringContaining("<LocationMap> src"));
    },
  );
});
