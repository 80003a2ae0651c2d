import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
  const others = [...new Set(folders.map(([, , name]) => name))].filter((name) => name !== folder);
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

/** The library's modules that a module needs when it runs; an import of types alone is none. */
function importsOf(file) {
  const text = readFileSync(file, "utf8");
  const froms = text.matchAll(/^(?:import|export) (?!type)[^;]*?from "(\.[^"]+)\.js";/gm);
  const calls = text.matchAll(/import\("(\.[^"]+)\.js"\)/g);
  return [...froms, ...calls]
    .filter(([statement]) => !isTypesAlone(statement))
    .map(([, path]) => join(file, "..", path))
    .map((path) => (existsSync(`${path}.tsx`) ? `${path}.tsx` : `${path}.ts`))
    .filter((path) => existsSync(path));
}

function isTypesAlone(statement) {
  const names = /\{([^}]*)\}/.exec(statement)?.[1];
  return (
    names !== undefined &&
    names.split(",").every((name) => !name.trim() || name.trim().startsWith("type "))
  );
}
