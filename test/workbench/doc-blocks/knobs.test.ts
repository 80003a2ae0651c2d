import { describe, expect, it } from "vitest";
import { readHead } from "../../../stories/doc-blocks/knobs";
import { filesIn, read } from "../../support/folders";

const sheets = filesIn("src/components", /\.css$/);

describe("the head of a sheet", () => {
  it("is read as knobs, each with its meaning and default, and a note", () => {
    const css = `/*
 * --cui-card-padding: inside the card (--cui-space-5)
 * --cui-card-height: height of the drawing (8rem; 11rem on wide screens)
 *
 * Its colours are tokens.
 */
.cui-card {}`;
    expect(readHead(css)).toEqual({
      knobs: [
        {
          property: "--cui-card-padding",
          meaning: "inside the card",
          initial: "--cui-space-5",
        },
        {
          property: "--cui-card-height",
          meaning: "height of the drawing",
          initial: "8rem; 11rem on wide screens",
        },
      ],
      note: "Its colours are tokens.",
    });
  });

  it("may say that there are none", () => {
    expect(readHead("/* No knobs: it looks as the text around it. */\n")).toEqual({
      knobs: [],
      note: "None: it looks as the text around it.",
    });
  });
});

describe("the head of each component's sheet", () => {
  it.each(sheets)("%s names its knobs, each with its meaning, or says why it has none", (file) => {
    const css = read(file);
    const { knobs, note } = readHead(css);
    const block = file.match(/([\w-]+)\.css$/)![1]!;
    const used = new Set(css.replace(/^\/\*[^]*?\*\//, "").match(/--cui-[\w-]+/g));
    const own = [...used].filter((name) => name.startsWith(`--cui-${block}-`));
    const meanings = knobs.map(({ meaning }) => meaning);
    expect.soft(note, "can be read to the last knob").not.toContain("--cui-");
    expect.soft(knobs.map(({ property }) => property).sort()).toEqual(own.sort());
    expect.soft(meanings.filter((meaning) => /^of\b/.test(meaning))).toEqual([]);
    expect.soft(knobs.length > 0 || note !== "", "says something").toBe(true);
  });
});
