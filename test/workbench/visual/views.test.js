import { describe, expect, it } from "vitest";
import { fileOf, nameOf, planShots } from "../../../scripts/visual/views.js";

const story = (id, file, { whole = false, dir = "ltr" } = {}) => ({
  ...{ id, file, whole },
  document: `<!doctype html><html lang="en" dir="${dir}">`,
});

const stories = [
  story("prose--default", "components/prose"),
  story("prose--long", "components/prose"),
  story("prose--right-to-left", "components/prose", { dir: "rtl" }),
  story("page--default", "pages/page", { whole: true }),
  story("page--right-to-left", "pages/page", { whole: true, dir: "rtl" }),
];

function viewsOf(id, choice = {}) {
  return planShots(stories, { themes: ["default"], ...choice })
    .filter((shot) => shot.id === id)
    .map(({ view }) => nameOf(view));
}

describe("planShots", () => {
  it("takes every story at both widths, in dark and in forced colours", () => {
    expect(viewsOf("prose--long")).toEqual(["390", "1280", "390 dark", "390 forced colours"]);
  });

  it("takes a file's first story and whole pages in more views", () => {
    const more = ["1280 dark", "390 rtl", "1280 rtl", "390 more contrast"];
    expect(viewsOf("prose--default")).toEqual(expect.arrayContaining(more));
    expect(viewsOf("page--default")).toEqual(viewsOf("prose--default"));
  });

  it("does not mirror a story that is right to left already", () => {
    expect(viewsOf("page--right-to-left").filter((name) => name.includes("rtl"))).toEqual([]);
    expect(viewsOf("page--right-to-left")).toContain("1280 forced colours");
  });

  it("adds key stories in further themes, or takes only those", () => {
    const plum = ["390 plum", "390 plum dark"];
    const both = { themes: ["default", "plum"] };
    expect(viewsOf("prose--default", both)).toEqual([...viewsOf("prose--default"), ...plum]);
    expect(viewsOf("prose--long", both)).toEqual(viewsOf("prose--long"));
    expect(viewsOf("prose--default", { themes: ["plum"] })).toEqual(plum);
  });

  it("takes every story in every view when asked for all", () => {
    const all = viewsOf("prose--long", { themes: ["default", "plum"], all: true });
    expect(all).toHaveLength(2 * 2 * (5 + 4));
    expect(new Set(all).size).toBe(all.length);
  });
});

it("gives every picture its own file", () => {
  const shots = planShots(stories, { themes: ["default", "plum"], all: true });
  expect(new Set(shots.map(fileOf)).size).toBe(shots.length);
});
