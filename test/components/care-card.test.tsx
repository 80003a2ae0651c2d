import { render, screen, within } from "@testing-library/react";
import { CareCard } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("CareCard", () => {
  it.each([
    ["emergency", "Emergency: Call now"],
    ["urgent", "Urgent advice: Call now"],
    ["non-urgent", "Non-urgent advice: Call now"],
  ] as const)("says the level %s before its heading", (level, name) => {
    render(<CareCard level={level} heading="Call now" />);
    const region = screen.getByRole("region", { name });
    expect(within(region).getByRole("heading", { level: 3, name })).toBeVisible();
  });

  it("shows the level as text, not only to screen readers", () => {
    render(<CareCard level="urgent" heading="Call 111" />);
    expect(screen.getByText("Urgent advice")).not.toHaveClass("cui-visually-hidden");
  });

  it("shows the level in the language of its messages", () => {
    render(<CareCard level="emergency" heading="Llame al 112" messages={es} />);
    expect(screen.getByRole("region", { name: "Emergencia: Llame al 112" })).toBeVisible();
  });

  it("lists the signs in order", () => {
    render(
      <CareCard
        level="urgent"
        heading="Call if"
        items={["you feel ill", <b key="b">it hurts</b>]}
      />,
    );
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "you feel ill",
      "it hurts",
    ]);
  });

  it("shows further text and the links to get help", () => {
    render(
      <CareCard level="emergency" heading="Call" actions={<a href="tel:999">Call 999</a>}>
        Do not drive yourself.
      </CareCard>,
    );
    const region = screen.getByRole("region");
    expect(region).toHaveTextContent("Do not drive yourself.");
    expect(within(region).getByRole("link", { name: "Call 999" })).toHaveAttribute(
      "href",
      "tel:999",
    );
  });

  it("renders its heading at the given level", () => {
    render(<CareCard level="urgent" heading="Call" headingLevel={2} />);
    expect(screen.getByRole("heading", { level: 2 })).toBeVisible();
  });

  it("still renders when its list is empty, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<CareCard level="emergency" heading="Call 999 if you faint" items={[]} />);
    expect(screen.getByRole("region", { name: /Call 999 if you faint/ })).toBeVisible();
    expect(screen.queryByRole("list")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<CareCard> items"));
  });

  it("leaves out an empty sign, keeps the others and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<CareCard level="urgent" heading="Call if" items={["", "you feel ill", null]} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<CareCard> items"));
  });

  it("is an emergency when its level is invalid, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    // @ts-expect-error a level as it may come from a content system
    render(<CareCard level="Severe" heading="Call" />);
    expect(screen.getByRole("region", { name: "Emergency: Call" })).toHaveClass(
      "cui-care-card--emergency",
    );
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<CareCard> level"));
  });

  it("keeps its level when its heading is missing, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<CareCard level="urgent" heading="" items={["you feel ill"]} />);
    expect(screen.getByRole("region", { name: "Urgent advice:" })).toBeVisible();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<CareCard> heading"));
  });
});
