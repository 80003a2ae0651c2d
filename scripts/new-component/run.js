import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { madeFiles } from "../registry/made-files.js";
import { readGroups } from "../registry/read.js";

const template = fileURLToPath(new URL("template/", import.meta.url));
const [name, group] = process.argv.slice(2);

if (!/^[A-Z][A-Za-z0-9]*$/.test(name ?? "") || !group)
  refuse('Give the name and the sidebar group: npm run new -- ReferralList "Trust"');
const groups = Object.keys(await readGroups());
if (!groups.includes(group))
  refuse(`The sidebar has no group "${group}". It has: ${groups.join(", ")}.`);
const folder = toKebab(name);
if (existsSync(`src/components/${folder}`)) refuse(`src/components/${folder} already exists.`);

// A ReferralList has items of the type Referral.
const [, noun] = /^(.+?)(?:List|Grid|Table)$/.exec(name) ?? [];
const item = noun ?? `${name}Item`;
const words = {
  "new-list": folder,
  NewList: name,
  "new-item": toKebab(item),
  NewItem: item,
  "New group": group,
};
const renamed = (text) =>
  text.replace(new RegExp(Object.keys(words).join("|"), "g"), (word) => words[word]);

for (const entry of readdirSync(template, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const source = join(entry.parentPath, entry.name);
  const file = renamed(source.slice(template.length));
  // Another component may have items of that type.
  if (existsSync(file)) console.log(`kept ${file}`);
  else await write(file, renamed(readFileSync(source, "utf8")));
}

const nouns = readFileSync("src/content/index.ts", "utf8").split("\n");
if (!nouns.some((line) => line.includes(`"./${toKebab(item)}.js"`))) {
  const line = `export type { ${item} } from "./${toKebab(item)}.js";`;
  const next = nouns.findIndex((other) => other > line || !other.startsWith("export type"));
  await write("src/content/index.ts", nouns.toSpliced(next, 0, line).join("\n"));
}
for (const { file, text } of await madeFiles()) {
  if (text === readFileSync(file, "utf8")) continue;
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}

const vitest = ["vitest", "run", "--project=unit", "test/contract/names", "-t=public names", "-u"];
const { status, stderr } = spawnSync("npx", vitest, { encoding: "utf8" });
if (status !== 0) refuse(`test/contract/exports.txt is not written: ${stderr}`);
console.log("wrote test/contract/exports.txt");
console.log("Next: replace each TODO, `npm run registry`, `npx changeset`.");

/** FAQAccordion becomes faq-accordion. */
function toKebab(words) {
  return words.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3-$2").toLowerCase();
}

async function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, filepath: file }));
  console.log(`wrote ${file}`);
}

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}
