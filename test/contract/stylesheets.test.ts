import postcss, { type AtRule } from "postcss";
import { describe, expect, it } from "vitest";
import { componentFolders, filesIn, read } from "../support/folders";

const sheets = filesIn("src/components", /\.css$/);
const tokens = read("src/styles/tokens.css");
const defined = new Set([...tokens.matchAll(/(--cui-[\w-]+):/g)].map(([, name]) => name!));

describe("every component's stylesheet", () => {
  it("is named as its folder; ButtonLink has Button's, and StructuredData has nothing to draw", () => {
    expect(sheets).toEqual(
      componentFolders
        .filter(({ folder }) => !["button-link", "structured-data"].includes(folder))
        .map(({ folder }) => `src/components/${folder}/${folder}.css`),
    );
  });

  it("is in the library's one sheet", () => {
    const imports = [...read("src/styles/index.css").matchAll(/"\.\.\/(.+)"/g)].map(
      ([, file]) => `src/${file}`,
    );
    expect(imports).toEqual(sheets);
  });

  describe.each(sheets)("%s", (file) => {
    const css = read(file);
    const root = postcss.parse(css);
    const block = file.match(/([\w-]+)\.css$/)![1]!;

    it("is one block of the components' layer", () => {
      const rules = root.nodes.filter(({ type }) => type !== "comment") as AtRule[];
      expect(rules.map(({ name, params }) => [name, params])).toEqual([
        ["layer", "cui.components"],
      ]);
    });

    it("documents each of its knobs at its head, and no other", () => {
      const head = root.first?.type === "comment" ? root.first.text : "";
      const knob = new RegExp(`--cui-${block}-[\\w-]+`, "g");
      const used = new Set(css.slice(head.length).match(knob));
      expect(new Set(head.match(knob))).toEqual(used);
    });

    it("uses only tokens that exist, knobs of components and its own private properties", () => {
      const blocks = componentFolders.map(({ folder }) => `--cui-${folder}-`);
      const unknown = [...css.matchAll(/var\((--[\w-]+)/g)]
        .map(([, name]) => name!)
        .filter(
          (name) =>
            !name.startsWith("--_") &&
            !defined.has(name) &&
            !blocks.some((start) => name.startsWith(start)),
        );
      expect(unknown).toEqual([]);
    });

    it("uses no ramp: components speak in semantic tokens", () => {
      expect(css).not.toMatch(
        /--cui-(?:paper|ink|charcoal|eucalyptus|clay|emergency|urgent|non-urgent)-\d/,
      );
    });
  });
});
