import postcss, { type AtRule } from "postcss";
import { describe, expect, it } from "vitest";
import { componentFolders, filesIn, read } from "../support/folders";

const sheets = filesIn("src/components", /\.css$/).sort();
const tokens = read("src/styles/tokens.css");
const defined = new Set([...tokens.matchAll(/(--cui-[\w-]+):/g)].map(([, name]) => name!));

describe("every component's stylesheet", () => {
  it("is named after its folder; ButtonLink has Button's, and StructuredData renders nothing visible", () => {
    expect(sheets).toEqual(
      componentFolders
        .filter(({ folder }) => !["button-link", "structured-data"].includes(folder))
        .map(({ folder }) => `src/components/${folder}/${folder}.css`),
    );
  });

  it("is in the library's stylesheet", () => {
    const imports = [...read("src/styles/index.css").matchAll(/"\.\.\/(.+)"/g)].map(
      ([, file]) => `src/${file}`,
    );
    expect(imports.sort()).toEqual(sheets);
  });

  // The second, if any, is for what a host page must not decide about this component alone.
  it.each(sheets)(
    "%s is one block of the components' layer, or of the guard's too, and uses only tokens",
    (file) => {
      const css = read(file);
      const rules = postcss
        .parse(css)
        .nodes.filter((node): node is AtRule => node.type !== "comment");
      expect.soft(rules.map(({ name, params }) => [name, params])).toEqual(
        [
          ["layer", "cui.components"],
          ["layer", "cui.guard"],
        ].slice(0, rules.length),
      );
      expect.soft(rules.length).toBeGreaterThan(0);

      // A component's own private properties and other components' knobs, beside the tokens.
      const blocks = componentFolders.map(({ folder }) => `--cui-${folder}-`);
      const unknown = [...css.matchAll(/var\((--[\w-]+)/g)]
        .map(([, name]) => name!)
        .filter(
          (name) =>
            !name.startsWith("--_") &&
            !defined.has(name) &&
            !blocks.some((start) => name.startsWith(start)),
        );
      expect.soft(unknown).toEqual([]);
    },
  );
});
