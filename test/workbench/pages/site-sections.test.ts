import { describe, expect, it } from "vitest";
import { siteSections, type SiteSection } from "../../../stories/start/site-sections";
import { componentFolders } from "../../support/folders";

const sections: readonly SiteSection[] = Object.values(siteSections).flat();
const used = sections.flatMap(({ use }) => use);
const names = componentFolders.map(({ name }) => name);

describe("The page Find a section", () => {
  it("leads to every component, and to no other", () => {
    expect(names.filter((name) => !used.includes(name))).toEqual([]);
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("gives a reason where there is no component", () => {
    const silent = sections.filter(({ use, note }) => use.length === 0 && !note);
    expect(silent).toEqual([]);
  });
});
