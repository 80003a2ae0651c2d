import { render, screen, within } from "@testing-library/react";
import { ExerciseCard } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it, vi } from "vitest";

const steps = ["Lie on your back.", "Bring one knee up."];

const pairs = () =>
  screen
    .getAllByRole("term")
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);

describe("ExerciseCard", () => {
  it("is an article with the exercise's name as its heading", () => {
    render(<ExerciseCard name="Knee to chest" steps={steps} />);
    const card = screen.getByRole("article");
    expect(within(card).getByRole("heading", { level: 3, name: "Knee to chest" })).toBeVisible();
  });

  it("renders its heading at the given level", () => {
    render(<ExerciseCard name="Knee to chest" steps={steps} headingLevel={4} />);
    expect(screen.getByRole("heading", { level: 4 })).toBeVisible();
  });

  it("lists the steps in order", () => {
    render(<ExerciseCard name="Knee to chest" steps={steps} />);
    expect(screen.getByRole("list").tagName).toBe("OL");
    expect(screen.getAllByRole("listitem").map((step) => step.textContent)).toEqual(steps);
  });

  it("shows how often to do it and when to stop", () => {
    render(
      <ExerciseCard
        name="Knee to chest"
        steps={steps}
        dose="5 times"
        stopIf="your leg goes numb"
      />,
    );
    expect(pairs()).toEqual([
      ["How often", "5 times"],
      ["Stop if", "your leg goes numb"],
    ]);
  });

  it("shows when to stop in the language of its messages", () => {
    render(<ExerciseCard name="Rodilla" steps={steps} stopIf="le duele" messages={es} />);
    expect(pairs()).toEqual([[es.exerciseCard.stopIf, "le duele"]]);
  });

  it("shows a picture", () => {
    render(<ExerciseCard name="Knee" steps={steps} image={<img src="/a.svg" alt="A knee" />} />);
    expect(screen.getByRole("img", { name: "A knee" })).toBeVisible();
  });

  it("has no list of facts when there are none", () => {
    render(<ExerciseCard name="Knee to chest" steps={steps} dose="" />);
    expect(screen.queryByRole("term")).toBeNull();
  });

  it("renders nothing without a step, and reports it", () => {
    const warn = vi
      .spyOn(console, "warn")
      .mockReset()
      .mockImplementation(() => {});
    const { container } = render(<ExerciseCard name="Knee to chest" steps={["", null]} />);
    expect(container).toBeEmptyDOMElement();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<ExerciseCard> steps"));
  });
});
