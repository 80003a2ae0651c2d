import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Fact } from "./facts/fact";
import { pages } from "./pages";

const sheets = import.meta.glob<{ facts?: readonly Fact[] }>("./facts/*.ts", { eager: true });

describe.each(pages)("the $name", ({ name, Page }) => {
  const facts = sheets[`./facts/${name}.ts`]?.facts ?? [];
  const text = () => {
    const page = render(<Page />).container.cloneNode(true) as HTMLElement;
    page.querySelectorAll("script").forEach((script) => script.remove());
    return page.textContent.replace(/\s+/g, " ");
  };

  it("has a sheet of facts", () => {
    expect(facts).not.toEqual([]);
  });

  it("states every fact of its sheet", () => {
    const shown = text();
    const untold = facts.flatMap(({ fact, words }) => {
      const left = words.filter((word) => !shown.includes(word));
      return left.length > 0 || words.length === 0 ? [{ fact, left }] : [];
    });
    expect(untold).toEqual([]);
  });
});
