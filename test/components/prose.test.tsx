import { render, screen } from "@testing-library/react";
import { Prose } from "clinic-ui";
import { describe, expect, it } from "vitest";

describe("Prose", () => {
  it("keeps its children in order", () => {
    const { container } = render(
      <Prose>
        <h3>At home</h3>
        <p>Keep moving.</p>
        <ul>
          <li>Walk</li>
        </ul>
      </Prose>,
    );
    expect(container.firstElementChild?.innerHTML).toBe(
      "<h3>At home</h3><p>Keep moving.</p><ul><li>Walk</li></ul>",
    );
  });

  it("is no landmark and has no name", () => {
    const { container } = render(<Prose>Keep moving.</Prose>);
    expect(container.firstElementChild?.tagName).toBe("DIV");
    expect(container.firstElementChild).not.toHaveAttribute("role");
    expect(container.firstElementChild).not.toHaveAttribute("aria-label");
  });

  it("takes the language of its text", () => {
    render(<Prose lang="es">Muévase un poco.</Prose>);
    expect(screen.getByText("Muévase un poco.")).toHaveAttribute("lang", "es");
  });
});
