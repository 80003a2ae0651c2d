import { render, screen } from "@testing-library/react";
import { ButtonLink, ConditionHero, ThreadFigure } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

describe("ConditionHero", () => {
  it("has the page's title as its only heading", () => {
    render(<ConditionHero heading="Sciatica" eyebrow="Conditions" intro="Pain in the leg." />);
    expect(screen.getAllByRole("heading")).toHaveLength(1);
    expect(screen.getByRole("heading", { level: 1, name: "Sciatica" })).toBeVisible();
  });

  it("renders its heading at another level where the page has a title already", () => {
    render(<ConditionHero heading="Sciatica" headingLevel={2} />);
    expect(screen.getByRole("heading", { level: 2, name: "Sciatica" })).toBeVisible();
  });

  it("has eyebrow, title, intro and actions in this order, and the picture last", () => {
    const { container } = render(
      <ConditionHero
        heading="Title"
        eyebrow="Eyebrow"
        intro="Intro"
        actions={<ButtonLink href="/book">Action</ButtonLink>}
        image={<span>Picture</span>}
      />,
    );
    expect(container).toHaveTextContent(/^Eyebrow\s*Title\s*Intro\s*Action\s*Picture$/);
  });

  it("names its picture by the author's alternative", () => {
    render(<ConditionHero heading="Sciatica" image={<ThreadFigure label="The sciatic nerve" />} />);
    expect(screen.getByRole("img", { name: "The sciatic nerve" })).toBeVisible();
  });

  it("renders no empty elements", () => {
    const { container } = render(
      <ConditionHero heading="Sciatica" eyebrow="" intro=" " actions={null} image={undefined} />,
    );
    expect(container.querySelector(":empty")).toBeNull();
    expect(container.querySelectorAll("header *")).toHaveLength(2);
  });

  it("reports that the title is missing, and shows the rest", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<ConditionHero heading="" intro="Pain in the leg." />);
    expect(screen.getByText("Pain in the leg.")).toBeVisible();
    expect(screen.queryByRole("heading")).not.toBeInTheDocument();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<ConditionHero> heading"),
    );
  });
});
