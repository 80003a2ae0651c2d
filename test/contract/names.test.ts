import { existsSync } from "node:fs";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import { componentFolders, filesIn, read } from "../support/folders";

type Target = string | { types: string; default: string };
const subpaths = Object.entries<Target>(packageJson.exports);

/** The subpaths of the package that are code, each with its file in src; patterns are written out. */
const entries = subpaths.flatMap(([subpath, target]) => {
  if (typeof target === "string") return [];
  expect(target.types, subpath).toBe(target.default.replace(/\.js$/, ".d.ts"));
  const file = target.default.replace("./dist/", "src/").replace(/\.js$/, ".ts");
  const [folder, ending] = file.split("*");
  if (ending === undefined) return [{ subpath, file }];
  return filesIn(folder!, /\.ts$/).map((file) => ({
    subpath: subpath.replace("*", file.slice(folder!.length, -ending.length)),
    file,
  }));
});

/** The exports of modules, sorted, those that are types marked so. */
function exportsOf(files: readonly string[]): string[][] {
  // What other packages export does not count, and reading them takes most of the time.
  const options: ts.CompilerOptions = { noLib: true, types: [], jsx: ts.JsxEmit.Preserve };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) => {
      const resolved = text.startsWith(".")
        ? ts.resolveModuleName(text, from, { moduleResolution: 100 }, host).resolvedModule
        : undefined;
      return { resolvedModule: resolved };
    });
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  return files.map((file) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
    return checker
      .getExportsOfModule(module)
      .map((symbol) => {
        const { name, flags } =
          symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        expect(name, `${symbol.name} of ${file}`).not.toBe("unknown");
        return flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
      })
      .sort();
  });
}

describe("the public names", () => {
  let names: Map<string, string[]>;
  beforeAll(() => {
    const exported = exportsOf(entries.map(({ file }) => file));
    names = new Map(entries.map(({ subpath }, index) => [subpath, exported[index]!]));
  });

  it("are those of exports.txt, and a change to them is a decision", async () => {
    const files = subpaths.filter(([, target]) => typeof target === "string");
    const all = [...names, ...files.map(([subpath]) => [subpath, []] as const)];
    await expect(
      all.flatMap(([subpath, own]) => [subpath, ...own.map((name) => `  ${name}`), ""]).join("\n"),
      "If the change is meant, `npm test -- contract/names -u` writes it down",
    ).toMatchFileSnapshot("exports.txt");
  });

  it("have every component, at the barrel and at a subpath of its own", () => {
    const missing = componentFolders.filter(
      ({ folder, name }) => ![".", `./${folder}`].every((path) => names.get(path)?.includes(name)),
    );
    expect(missing).toEqual([]);
  });
});

describe("every component", () => {
  it("has its files", () => {
    const missing = componentFolders
      .flatMap(({ folder }) => [
        `src/components/${folder}/${folder}.tsx`,
        `src/components/${folder}/index.ts`,
        `stories/components/${folder}.stories.tsx`,
        `stories/components/${folder}.mdx`,
        `test/components/${folder}.test.tsx`,
        `test/support/contracts/${folder}.tsx`,
      ])
      .filter((file) => !existsSync(file));
    expect(missing).toEqual([]);
  });

  it("is finished: no TODO of the scaffold is left", () => {
    const unfinished = [
      ...filesIn("src/content", /\.ts$/),
      ...filesIn("src/components", /\.(?:tsx?|css)$/),
      ...filesIn("stories/components", /\.(?:tsx|mdx)$/),
      ...filesIn("test/support/contracts", /\.tsx$/),
      ...filesIn("test/components", /\.tsx$/),
    ].filter((file) => /\bTODO\b/.test(read(file)));
    const sentences = unfinished.map((file) => `${file} has a TODO left: write what it asks for.`);
    expect(sentences, sentences.join("\n")).toEqual([]);
  });
});
