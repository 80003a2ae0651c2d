import { render } from "@testing-library/react";
import { createRef } from "react";
import { describe, expect, it } from "vitest";
import { everyComponent } from "../support/contracts";

describe.each(everyComponent)("the root of $name", ({ component: Component, props, unseen }) => {
  const ref = createRef<Element>();
  const draw = () =>
    render(<Component {...props} ref={ref} className="mine" id="here" lang="ar" data-kind="test" />)
      .container.firstElementChild!;

  it("takes a class beside its own", () => {
    const { classList } = draw();
    expect(classList).toContain("mine");
    expect([...classList].some((name) => name.startsWith("cui-"))).toBe(!unseen);
  });

  it("takes an id, a language and data attributes", () => {
    const root = draw();
    expect(root).toHaveAttribute("id", "here");
    expect(root).toHaveAttribute("lang", "ar");
    expect(root).toHaveAttribute("data-kind", "test");
  });

  it("is what a ref points to", () => {
    const root = draw();
    expect(ref.current).toBe(root);
  });
});
