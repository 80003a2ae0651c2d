// Each TypeScript that is installed, with each way to find a module, and once with the types of React 18.
import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";

const strict = {
  noEmit: true,
  target: "es2022",
  jsx: "react-jsx",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  types: [],
};
const modules = [
  { module: "node16", moduleResolution: "node16" },
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];
const types = "./node_modules/@types/react-18";
const react18 = { paths: { react: [types], "react/jsx-runtime": [`${types}/jsx-runtime`] } };

const versions = readdirSync("node_modules").filter((name) => name.startsWith("typescript-"));
// `node check.js node16` tries that way alone.
const [only] = process.argv.slice(2);
const settings = only
  ? modules.filter(({ module }) => module === only)
  : [...modules, { ...modules[2], ...react18 }];
const problems = versions.flatMap((version) => settings.map((options) => check(version, options)));
const failed = problems.filter(Boolean);
console.log(`${problems.length - failed.length} of ${problems.length} are clean.`);
if (failed.length > 0) throw new Error(failed.join("\n"));

function check(version, options) {
  const compilerOptions = { ...strict, ...options };
  writeFileSync("tsconfig.json", JSON.stringify({ compilerOptions, files: ["page.tsx"] }));
  try {
    execFileSync("node", [`node_modules/${version}/bin/tsc`], { encoding: "utf8" });
  } catch ({ stdout }) {
    return `${version} ${JSON.stringify(options)}\n${stdout}`;
  }
}
