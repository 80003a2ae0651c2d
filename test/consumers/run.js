// Packs the library and makes a small site with it, one toolchain after another, as its users would:
// `npm run test:consumers`, or `npm run test:consumers -- astro parcel` for some of them.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { launchBrowser } from "../../scripts/browser.js";
import { root, run } from "../../scripts/run.js";
import { look } from "./look.js";
import { serveCommand, serveFolder } from "./serve.js";

const installQuietly =
  "--prefer-offline --no-audit --no-fund --ignore-scripts --loglevel=error".split(" ");
const quiet = {
  NO_COLOR: "1",
  CI: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
};
const here = import.meta.dirname;
const all = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, "package.json")))
  .map(({ name }) => name);
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No consumer is called ${unknown.join(", ")}. There are: ${all.join(", ")}.`);
  process.exit(1);
}

if (!existsSync(join(root, "dist/index.js"))) await must("npm", ["run", "build"], root);
const folder = mkdtempSync(join(realpathSync(tmpdir()), "clinic-ui-consumers-"));
await must("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], root);
const tarball = join(
  folder,
  readdirSync(folder).find((name) => name.endsWith(".tgz")),
);

let failed = 0;
for (const name of chosen.length > 0 ? chosen : all) {
  const start = performance.now();
  let problem;
  try {
    await tryConsumer(name);
  } catch (error) {
    problem = error.message;
    failed += 1;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${problem ? "✗" : "✓"} ${name}  ${seconds} s${problem ? `\n${problem}` : ""}`);
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed > 0 ? 1 : 0);

/**
 * Installs a consumer, then builds, tests and opens it: `build`, `test` and `start` of its scripts
 * say how, and `site` which folder to serve in place of `start`.
 */
async function tryConsumer(name) {
  const site = join(folder, name);
  for (const files of ["shared", name]) cpSync(join(here, files), site, { recursive: true });
  const file = join(site, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  const { scripts = {}, site: served } = manifest;
  manifest.dependencies["clinic-ui"] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(manifest));

  const env = { ...process.env, ...quiet, ...(await nodeFor(manifest.node)) };
  let server;
  let browser;
  try {
    await must("npm", ["install", ...installQuietly], site, env);
    if (scripts.build) await must("npm", ["run", "build"], site, env);
    if (scripts.test) await must("npm", ["test"], site, env);
    if (!scripts.start && !served) return;
    server = scripts.start
      ? await serveCommand(["npm", "start"], site, env)
      : await serveFolder(join(site, served));
    browser = await launchBrowser();
    await look(browser, server.address);
  } finally {
    await browser?.close();
    await server?.close();
    rmSync(site, { recursive: true, force: true });
  }
}

/** A PATH with a newer Node in front, where a tool needs one: npm has it as a package. */
async function nodeFor(major) {
  if (!major || Number.parseInt(process.versions.node) >= major) return {};
  const newer = `node-${process.platform.replace("win32", "win")}-${process.arch}`;
  const nodes = join(folder, "node");
  if (!existsSync(nodes)) {
    mkdirSync(nodes);
    await must("npm", ["install", ...installQuietly, `${newer}@24.22.3`], nodes);
  }
  return { PATH: join(nodes, "node_modules", newer, "bin") + delimiter + process.env.PATH };
}

async function must(command, args, cwd, env) {
  const { ok, output } = await run(command, args, { cwd, env, timeout: 20 * 60_000 });
  if (!ok) throw new Error(`${[command, ...args].join(" ")}\n${output}`);
}
