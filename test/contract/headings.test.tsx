import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { pages } from "../workbench/pages/pages";
import { everyComponent } from "../support/contracts";

const levelsIn = (container: Element) =>
  [...container.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]")].map((heading) =>
    Number(heading.ariaLevel ?? heading.tagName.slice(1)),
  );

/** Steps of more than one level down, as "2 to 4". */
const skipsIn = (levels: readonly number[]) =>
  levels.flatMap((level, index) => {
    const before = levels[index - 1];
    return before !== undefined && level > before + 1 ? [`${before} to ${level}`] : [];
  });

const withHeadings = everyComponent.filter(
  ({ name, component: Component, props }) =>
    // A hero's heading is the page's first; header and footer stand outside the page's order.
    !["ConditionHero", "SiteHeader", "SiteFooter"].includes(name) &&
    levelsIn(render(<Component {...props} />).container).length > 0,
);

describe.each(withHeadings)("the headings of $name", ({ component: Component, props }) => {
  it.each([2, 3, 4])("begin at level %s and skip no level", (level) => {
    const { container } = render(<Component {...props} headingLevel={level} />);
    const levels = levelsIn(container);
    expect(levels[0]).toBe(level);
    expect(Math.min(...levels)).toBe(level);
    expect(skipsIn(levels)).toEqual([]);
  });
});

describe.each(pages)("the headings of the $name", ({ Page }) => {
  it("have a single h1 and skip no level", () => {
    const levels = levelsIn(render(<Page />).container);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(skipsIn(levels)).toEqual([]);
  });
});
