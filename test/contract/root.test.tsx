import { render } from "@testing-library/react";
import { createRef } from "react";
import { describe, expect, it } from "vitest";
import { everyComponent } from "../support/contracts";

/** Looks like a button, whose class it shares. */
const classOf = (folder: string) => `cui-${folder === "button-link" ? "button" : folder}`;

describe("the root of a component", () => {
  it.each(everyComponent)(
    "$name has its own class, takes the author's attributes and gets the ref",
    ({ folder, component: Component, props, unseen }) => {
      const ref = createRef<Element>();
      const root = render(
        <Component {...props} ref={ref} className="mine" id="here" lang="ar" data-kind="test" />,
      ).container.firstElementChild!;
      expect.soft(root).toHaveClass("mine");
      if (!unseen) expect.soft(root).toHaveClass(classOf(folder));
      expect.soft(root).toHaveAttribute("id", "here");
      expect.soft(root).toHaveAttribute("lang", "ar");
      expect.soft(root).toHaveAttribute("data-kind", "test");
      expect.soft(ref.current).toBe(root);
    },
  );
});
