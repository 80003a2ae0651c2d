import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const compilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  jsx: ts.JsxEmit.ReactJSX,
};

/**
 * What a component's modules need, followed from import to import.
 *
 * @returns {{ stylesheets: string[], runsInBrowser: boolean }}
 */
export function needsOf(folder) {
  const seen = new Set();
  const follow = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const imported of importsOf(file)) follow(imported);
  };
  follow(`src/components/${folder}/${folder}.tsx`);

  const folders = [...seen]
    .map((file) => file.split("/"))
    .filter(([, kind]) => kind === "components");
  // A list renders another component's markup itself where its items are that component's cards.
  const code = [...seen].map((file) => readFileSync(file, "utf8")).join("\n");
  const classes = [...code.matchAll(/"cui-([a-z]+(?:-[a-z]+)*)/g)].map(([, name]) => name);
  const others = [...new Set([...folders.map(([, , name]) => name), ...classes])].filter(
    (name) => name !== folder,
  );
  // The component's own sheet last, as it may speak to the parts that it is made of.
  const names = [...others.sort(), folder].filter((name) => existsSync(sheetOf(name)));
  return {
    stylesheets: (names.length > 0 ? ["base", ...names] : []).map(
      (name) => `clinic-ui/css/${name}.css`,
    ),
    runsInBrowser: [...seen].some((file) => file.endsWith(".client.tsx")),
  };
}

function sheetOf(folder) {
  return `src/components/${folder}/${folder}.css`;
}

/** By file: most components share what they need. */
const known = new Map();

/** The library's modules that a module needs when it runs. An import of types alone does not count. */
function importsOf(file) {
  if (!known.has(file)) known.set(file, readImports(file));
  return known.get(file);
}

function readImports(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions });
  return ts
    .preProcessFile(outputText)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((path) => path.startsWith("."))
    .map((path) => join(file, "..", path).slice(0, -".js".length))
    .map((path) => (existsSync(`${path}.tsx`) ? `${path}.tsx` : `${path}.ts`));
}
