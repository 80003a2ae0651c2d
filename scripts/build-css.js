import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { layeredSheet, partialSheet, unlayeredSheet } from "./sheets.js";

mkdirSync("dist/css", { recursive: true });

const all = layeredSheet();
writeFileSync("dist/styles.css", all);
writeFileSync("dist/styles.unlayered.css", unlayeredSheet(all));

// What stands in for a typeface while it loads: a sheet of its own, for sites that have the typeface.
cpSync("src/styles/faces", "dist/faces", { recursive: true });

const base = ["reset", "tokens", "base", "utilities", "guard"].map((name) => `styles/${name}`);
writeFileSync("dist/css/base.css", partialSheet(base));
for (const name of readdirSync("src/components")) {
  if (readdirSync(`src/components/${name}`).includes(`${name}.css`))
    writeFileSync(`dist/css/${name}.css`, partialSheet([`components/${name}/${name}`]));
}
