import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll } from "vitest";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A folder for one test file, outside the repository, so that nothing in it is found by accident. */
export function temporaryFolder(): string {
  const folder = join(realpathSync(tmpdir()), `clinic-ui-${randomUUID()}`);
  beforeAll(() => void mkdirSync(folder));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command to its end and gives what it printed; all of it is in the error of one that fails. */
export async function run(command: string, args: string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      cwd,
      // Vitest's NODE_ENV would make a build that no user has.
      env: { ...process.env, NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: "1" },
      timeout: 240_000,
      maxBuffer: 16 * 1024 ** 2,
      shell: process.platform === "win32",
    });
    return stdout;
  } catch (error) {
    // The message has the command and its stderr; TypeScript and Next tell the rest on stdout.
    const { message, stdout } = error as { message: string; stdout: string };
    throw new Error(`${message}\n${stdout}`);
  }
}

/** Packs the built library as `npm publish` would, and gives the tarball's path. */
export async function pack(folder: string): Promise<string> {
  if (!existsSync(join(root, "dist/index.js"))) {
    throw new Error("dist/index.js is missing: run `npm run build` before the package tests.");
  }
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], root);
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz"))!,
  );
}

/** Copies an example, as a new user would, and installs it with the packed library. */
export async function installExample(name: string, site: string, tarball: string): Promise<void> {
  const leftOut = new Set(["node_modules", "dist", ".next", "package-lock.json"]);
  cpSync(join(root, "examples", name), site, {
    recursive: true,
    filter: (path) => !leftOut.has(basename(path)),
  });
  await install(site, tarball);
}

/** Installs a folder's packages, with the packed library in place of the published one. */
export async function install(folder: string, tarball: string): Promise<void> {
  const file = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.dependencies["clinic-ui"] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(manifest));
  await run(
    "npm",
    ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"],
    folder,
  );
}

/** Every file in a folder and its subfolders, as paths with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** The names of a stylesheet's layers, in their order. */
export function layersOf(css: string): string[] {
  const names = [...css.matchAll(/@layer ([^{;]+)/g)].flatMap(([, list]) => list!.split(","));
  return [...new Set(names.map((name) => name.trim()))];
}

/** The library's layers, in the order that src/styles/layers.css gives them. */
export const layers = layersOf(readFileSync(join(root, "src/styles/layers.css"), "utf8"));
