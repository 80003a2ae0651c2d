import { readFileSync } from "node:fs";
import postcss from "postcss";
import ts from "typescript";
import { exportsOf, purposeOf, readSource } from "../manifest/source.js";
import { readBlocks } from "./read.js";

/**
 * The files that are made from the components' descriptors and types. In the first three only the
 * components' lines are.
 *
 * @returns {Promise<{ file: string, text: string }[]>}
 */
export async function madeFiles() {
  const blocks = await readBlocks();
  const source = readSource("src");
  return [
    { file: "src/index.ts", text: withExports(source.file("src/index.ts"), blocks) },
    { file: "src/styles/index.css", text: withSheets(read("src/styles/index.css"), blocks) },
    { file: "package.json", text: withSubpaths(read("package.json"), blocks) },
    { file: "src/defaults/takers.ts", text: takers(source, blocks) },
    { file: "src/registry/purposes.json", text: purposes(source, blocks) },
  ];
}

function read(file) {
  return readFileSync(file, "utf8");
}

function withExports({ text, statements }, blocks) {
  const ofComponents = statements.filter(
    ({ kind, moduleSpecifier }) =>
      kind === ts.SyntaxKind.ExportDeclaration && moduleSpecifier?.text.startsWith("./components/"),
  );
  const made = ofComponents.filter(({ exportClause }) => !exportClause);
  const byHand = ofComponents.filter(({ exportClause }) => exportClause);
  const isByHand = (folder) =>
    byHand.some(({ moduleSpecifier }) =>
      moduleSpecifier.text.startsWith(`./components/${folder}/`),
    );
  const lines = blocks
    .filter(({ folder }) => !isByHand(folder))
    .map(({ folder }) => `export * from "./components/${folder}/index.js";`);
  return text.slice(0, made[0].getStart()) + lines.join("\n") + text.slice(made.at(-1).end);
}

function withSheets(css, blocks) {
  const root = postcss.parse(css);
  const present = root.nodes.filter(
    ({ name, params }) => name === "import" && params.startsWith('"../components/'),
  );
  const [first, ...others] = present;
  // Others look as another component, or render nothing.
  const all = blocks
    .filter(({ styledAs, customProperties, styleNote }) => {
      return !styledAs && (customProperties || styleNote);
    })
    .map(({ folder }) => `"../components/${folder}/${folder}.css"`);
  // The order has been chosen (index.css); new ones come last.
  const order = present.map(({ params }) => params);
  const sheets = [
    ...order.filter((sheet) => all.includes(sheet)),
    ...all.filter((sheet) => !order.includes(sheet)),
  ];
  for (const other of others) other.remove();
  first.replaceWith(
    sheets.map((params, index) =>
      first.clone({
        params,
        raws: { ...first.raws, before: index === 0 ? first.raws.before : "\n" },
      }),
    ),
  );
  return root.toString();
}

function withSubpaths(json, blocks) {
  const manifest = JSON.parse(json);
  const [barrel, ...others] = Object.entries(manifest.exports).filter(
    ([, target]) => !target.default?.startsWith("./dist/components/"),
  );
  const components = blocks.map(({ folder }) => {
    const module = `./dist/components/${folder}/index`;
    return [`./${folder}`, { types: `${module}.d.ts`, default: `${module}.js` }];
  });
  manifest.exports = Object.fromEntries([barrel, ...components, ...others]);
  return asJson(manifest);
}

/** The components by each prop that `withDefaults` gives. */
function takers({ checker, file }, blocks) {
  const propertiesOf = (symbol) =>
    checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map(({ name }) => name);
  const defaults = exportsOf(checker, file("src/defaults/index.ts")).get("Defaults");
  const props = blocks.map(({ folder, name }) => {
    const exported = exportsOf(checker, file(moduleOf(folder)));
    return { name, props: propertiesOf(exported.get(`${name}Props`)) };
  });
  const lines = propertiesOf(defaults).flatMap((prop) => {
    const names = props.filter((component) => component.props.includes(prop));
    return [`  ${prop}: {`, ...names.map(({ name }) => `    ${name}: 1,`), "  },"];
  });
  return `// Made by \`npm run registry\` from the types.

/** Which components take what a site says once. The others would write it into the page. */
export const takers = {
${lines.join("\n")}
};
`;
}

/** What each component is for, as its JSDoc says: for the pages of guidance. */
function purposes({ checker, file }, blocks) {
  const entries = blocks.map(({ folder, name }) => {
    const exported = exportsOf(checker, file(moduleOf(folder)));
    return [name, purposeOf(exported.get(name), checker)];
  });
  return asJson(Object.fromEntries(entries));
}

function moduleOf(folder) {
  return `src/components/${folder}/index.ts`;
}

function asJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
