import { render, screen, within } from "@testing-library/react";
import { SymptomList } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it, vi } from "vitest";

const names = () =>
  screen.getAllByRole("listitem").map((item) => item.textContent.replaceAll("\u00a0", " "));

describe("SymptomList", () => {
  it("is a region with the heading's name and a list of the symptoms", () => {
    render(<SymptomList heading="Signs" items={["Leg pain", "Hip pain"]} />);
    const region = screen.getByRole("region", { name: "Signs" });
    expect(within(region).getByRole("heading", { level: 2, name: "Signs" })).toBeVisible();
    expect(names()).toEqual(["Leg pain", "Hip pain"]);
  });

  it("puts less common symptoms last and keeps the order of the others", () => {
    render(
      <SymptomList
        heading="Signs"
        items={[
          { name: "Weak foot", commonality: "uncommon" },
          { name: "Leg pain", commonality: "common" },
          "Hip pain",
        ]}
      />,
    );
    expect(names()).toEqual(["Leg pain Common", "Hip pain", "Weak foot Less common"]);
  });

  it("shows how common a symptom is in the language of its messages", () => {
    render(
      <SymptomList
        heading="Señales"
        items={[{ name: "Dolor", commonality: "common" }]}
        messages={es}
      />,
    );
    expect(names()).toEqual(["Dolor A menudo"]);
  });

  it("links a symptom to its page", () => {
    render(<SymptomList heading="Signs" items={[{ name: "Hip pain", href: "/hip" }]} />);
    expect(screen.getByRole("link", { name: "Hip pain" })).toHaveAttribute("href", "/hip");
  });

  it("shows what makes it worse and better", () => {
    render(
      <SymptomList heading="Signs" items={["Pain"]} worseWhen="Sitting" betterWhen="Walking" />,
    );
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual([
      "Often worse",
      "Often better",
    ]);
    expect(screen.getAllByRole("definition").map((text) => text.textContent)).toEqual([
      "Sitting",
      "Walking",
    ]);
  });

  it("leaves out an item without a name and reports it once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const items = [{ name: "" }, "Leg pain"];
    render(<SymptomList heading="Signs" items={items} />);
    render(<SymptomList heading="Signs" items={items} />);
    expect(names()).toEqual(["Leg pain", "Leg pain"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<SymptomList> items"));
  });

  it("has a picture after the list, so that on a phone the signs come first", () => {
    const image = { src: "/leg.svg", alt: "The back of a leg", width: 480, height: 640 };
    render(<SymptomList heading="Signs" items={["Leg pain"]} image={image} />);
    const picture = screen.getByRole("img", { name: "The back of a leg" });
    expect(screen.getByRole("list").compareDocumentPosition(picture)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });
});
