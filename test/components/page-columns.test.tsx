import { render, screen } from "@testing-library/react";
import { PageColumns, Section } from "clinic-ui";
import { describe, expect, it } from "vitest";

const words = () => document.body.textContent.match(/Text|Sources/g);

describe("PageColumns", () => {
  it("says what is in the margin after the text", () => {
    render(<PageColumns aside={<p>Sources</p>}>Text</PageColumns>);
    expect(words()).toEqual(["Text", "Sources"]);
  });

  it("says it before the text where the margin is at the start", () => {
    render(
      <PageColumns side="start" aside={<p>Sources</p>}>
        Text
      </PageColumns>,
    );
    expect(words()).toEqual(["Sources", "Text"]);
  });

  it("has no name of its own without a heading, and leaves the sections in it theirs", () => {
    render(
      <PageColumns aside="Sources">
        <Section heading="What is sciatica?">Text</Section>
        <Section heading="What causes it?">Text</Section>
      </PageColumns>,
    );
    expect(
      screen.getAllByRole("region").map((region) => region.ariaLabel ?? region.textContent),
    ).toEqual(["What is sciatica?Text", "What causes it?Text"]);
  });

  it("has no margin where nothing stands in it", () => {
    const { container } = render(<PageColumns aside="">Text</PageColumns>);
    expect(container.querySelectorAll(".cui-page-columns__columns > *")).toHaveLength(1);
  });
});
