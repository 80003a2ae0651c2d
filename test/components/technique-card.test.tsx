import { render, screen } from "@testing-library/react";
import { TechniqueCard, type Pressure } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

/** The facts as "term: definition". */
const facts = () => {
  const definitions = screen.queryAllByRole("definition");
  return screen
    .queryAllByRole("term")
    .map((term, index) => `${term.textContent}: ${definitions[index]?.textContent}`);
};

describe("TechniqueCard", () => {
  it("is an article with the technique's name and description", () => {
    render(<TechniqueCard name="Swedish massage" description="Long, gliding strokes." />);
    const card = screen.getByRole("article");
    expect(card).toContainElement(
      screen.getByRole("heading", { level: 3, name: "Swedish massage" }),
    );
    expect(card).toHaveTextContent("Long, gliding strokes.");
  });

  it("renders its heading at the given level", () => {
    render(<TechniqueCard name="Swedish massage" headingLevel={2} />);
    expect(screen.getByRole("heading", { level: 2 })).toBeVisible();
  });

  it("takes a number as minutes, also 1", () => {
    const { rerender } = render(<TechniqueCard name="Massage" duration={60} />);
    expect(facts()).toEqual(["Time: 60 minutes"]);
    rerender(<TechniqueCard name="Massage" duration={1} />);
    expect(facts()).toEqual(["Time: 1 minute"]);
  });

  it("counts minutes as the language of its messages does", () => {
    const { rerender } = render(<TechniqueCard name="Masaje" duration={1} messages={es} />);
    expect(facts()).toEqual(["Duración: 1 minuto"]);
    rerender(<TechniqueCard name="تدليك" duration={2} messages={ar} />);
    expect(facts()).toEqual(["المدة: دقيقتان"]);
    rerender(<TechniqueCard name="تدليك" duration={5} messages={ar} />);
    expect(facts()).toEqual(["المدة: 5 دقائق"]);
  });

  it("shows a duration in words as given", () => {
    render(<TechniqueCard name="Massage" duration="45 to 60 minutes" />);
    expect(facts()).toEqual(["Time: 45 to 60 minutes"]);
  });

  it.each([0, -5, NaN])("does not show %s as a duration, and reports it", (duration) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<TechniqueCard name="Massage" duration={duration} />);
    expect(facts()).toEqual([]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(`<TechniqueCard> duration: ${duration} `),
    );
  });

  it.each<[Pressure, string]>([
    ["light", "Light"],
    ["medium", "Medium"],
    ["firm", "Firm"],
  ])("shows %s pressure as text beside the scale", (pressure, word) => {
    render(<TechniqueCard name="Massage" pressure={pressure} />);
    expect(facts()).toEqual([`Pressure: ${word}`]);
  });

  it("does not show an unknown pressure, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<TechniqueCard name="Massage" pressure={"hard" as Pressure} />);
    expect(facts()).toEqual([]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<TechniqueCard> pressure"),
    );
  });

  it("shows for whom it is suitable and for whom it is not", () => {
    render(<TechniqueCard name="Massage" suitsFor="stiff muscles" notFor="a fever" />);
    expect(facts()).toEqual(["Good for: stiff muscles", "Not for: a fever"]);
  });

  it("shows facts in the language of its messages", () => {
    render(
      <TechniqueCard
        name="Masaje"
        pressure="firm"
        suitsFor="el estrés"
        notFor="la fiebre"
        messages={es}
      />,
    );
    expect(facts()).toEqual([
      "Va bien para: el estrés",
      "No va bien para: la fiebre",
      "Presión: Firme",
    ]);
  });

  it("shows a picture with its alternative and its size", () => {
    render(
      <TechniqueCard
        name="Massage"
        image={{ src: "/back.svg", alt: "A back", width: 400, height: 300 }}
      />,
    );
    const picture = screen.getByRole("img", { name: "A back" });
    expect(picture).toHaveAttribute("src", "/back.svg");
    expect(picture).toHaveAttribute("width", "400");
    expect(picture).toHaveAttribute("height", "300");
    expect(picture).toHaveAttribute("loading", "lazy");
  });

  it("hides a picture with an empty alternative from screen readers", () => {
    render(
      <TechniqueCard name="Massage" image={{ src: "/back.svg", alt: "", width: 4, height: 3 }} />,
    );
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByRole("presentation")).toHaveAttribute("alt", "");
  });

  it("has one link, named by the technique", () => {
    render(
      <TechniqueCard
        name="Reflexology"
        description="A sentence."
        image={{ src: "/foot.svg", alt: "Two soles", width: 4, height: 3 }}
        href="/reflexology"
      />,
    );
    const link = screen.getByRole("link", { name: "Reflexology" });
    expect(screen.getByRole("heading", { name: "Reflexology" })).toContainElement(link);
    expect(link).toHaveAttribute("href", "/reflexology");
  });

  it("renders its link with a router's component", () => {
    render(
      <TechniqueCard
        name="Reflexology"
        href="/reflexology"
        linkComponent={({ children, ...rest }) => (
          <a {...rest} data-router="">
            {children}
          </a>
        )}
      />,
    );
    expect(screen.getByRole("link", { name: "Reflexology" })).toHaveAttribute("data-router");
  });

  it("reports a missing name, and renders no empty heading", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<TechniqueCard name="" description="A sentence." />);
    expect(screen.queryByRole("heading")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<TechniqueCard> name"));
  });
});
