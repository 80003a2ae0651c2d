import { remark } from "remark";
import { describe, expect, it } from "vitest";
import { guidanceOf } from "../../scripts/manifest/guidance.js";
import { componentFolders } from "../support/folders";

describe.each(componentFolders)("the guidance of $name", ({ folder }) => {
  const sections = guidanceOf(folder);

  it("has the sections of a page in order", () => {
    const headings = sections.map(({ heading }) => heading);
    expect(headings.slice(0, 2)).toEqual(["When to use", "When not"]);
    expect(headings).toEqual(expect.arrayContaining(["Content", "Accessibility"]));
  });

  it("is plain Markdown, without JSX or code of the page", () => {
    const nodes = sections.flatMap(({ text }) => remark().parse(text).children);
    const scraps = nodes.filter(
      ({ type, children }) =>
        type === "html" || /^(?:import|export) /.test(children?.[0]?.value ?? ""),
    );
    expect(scraps).toEqual([]);
  });
});
