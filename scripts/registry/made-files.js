import { readFileSync } from "node:fs";
import { readBlocks } from "./read.js";

/**
 * The files with a line for each component, as the descriptors give them. What else is in them stays.
 *
 * @returns {Promise<{ file: string, text: string }[]>}
 */
export async function madeFiles() {
  const blocks = await readBlocks();
  const folders = blocks.map(({ folder }) => folder);
  // Looks as another component, or draws nothing.
  const withSheet = blocks.filter(({ styledAs, customProperties, styleNote }) => {
    return !styledAs && (customProperties || styleNote);
  });
  return [
    made("src/index.ts", (text) => {
      const isByHand = (folder) => text.includes(`} from "./components/${folder}/`);
      const lines = folders
        .filter((folder) => !isByHand(folder))
        .map((folder) => `export * from "./components/${folder}/index.js";`);
      return withLines(text, /^export \* from "\.\/components\/.*\n/gm, lines);
    }),
    made("src/styles/index.css", (text) => {
      const lines = withSheet.map(
        ({ folder }) => `@import "../components/${folder}/${folder}.css";`,
      );
      return withLines(text, /^@import "\.\.\/components\/.*\n/gm, lines);
    }),
    made("package.json", (text) => {
      const manifest = JSON.parse(text);
      const [barrel, ...others] = Object.entries(manifest.exports).filter(
        ([, target]) => !target.default?.startsWith("./dist/components/"),
      );
      const components = folders.map((folder) => {
        const module = `./dist/components/${folder}/index`;
        return [`./${folder}`, { types: `${module}.d.ts`, default: `${module}.js` }];
      });
      manifest.exports = Object.fromEntries([barrel, ...components, ...others]);
      return `${JSON.stringify(manifest, null, 2)}\n`;
    }),
  ];
}

function made(file, make) {
  return { file, text: make(readFileSync(file, "utf8")) };
}

/** The text with other lines where those stand that the pattern finds, which are together. */
function withLines(text, pattern, lines) {
  const found = text.match(pattern);
  const start = text.indexOf(found[0]);
  return [
    text.slice(0, start),
    ...lines.map((line) => `${line}\n`),
    text.slice(start).replace(pattern, ""),
  ].join("");
}
