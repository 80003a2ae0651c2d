// What `npm install` of a library brings, in an empty folder. React, which all need, is not counted.
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "../scripts/run.js";
import { pages } from "./pages.js";

const reactItself = ["react", "react-dom", "scheduler"];

/**
 * Packages and megabytes of each page's library. A peer is installed again only when its version has
 * changed since the last run.
 *
 * @param {string[]} ids
 * @param {Record<string, { installed?: Install }>} [before] what the last run measured
 * @returns {Promise<Record<string, { installed: Install }>>} by the pages' ids
 *
 * @typedef {{ packages: number, megabytes: number, date: string, versions: Record<string, string> }} Install
 */
export async function measureInstalls(ids, before = {}) {
  const locked = lockedVersions();
  const measured = {};
  for (const id of ids) {
    const versions = Object.fromEntries(
      (pages[id].install ?? []).map((name) => [name, locked[name]]),
    );
    const known = before[id]?.installed;
    const isKnown =
      pages[id].install && JSON.stringify(known?.versions) === JSON.stringify(versions);
    measured[id] = { installed: isKnown ? known : await measureInstall(id, versions) };
  }
  return measured;
}

/** The versions of all that is installed in bench/peers, by package. */
function lockedVersions() {
  const { packages } = JSON.parse(
    readFileSync(join(root, "bench/peers/package-lock.json"), "utf8"),
  );
  return Object.fromEntries(
    Object.entries(packages).map(([path, { version }]) => [
      path.replace("node_modules/", ""),
      version,
    ]),
  );
}

async function measureInstall(id, versions) {
  const folder = mkdtempSync(join(tmpdir(), "clinic-ui-bench-"));
  const specs = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  if (id === "clinic-ui") specs.push(await packLibrary(folder));
  if (specs.length > 0) await npm(["install", ...specs, "react@19", "react-dom@19"], folder);
  const result = { ...weigh(join(folder, "node_modules")), versions, date: today() };
  rmSync(folder, { recursive: true });
  return result;
}

/** @returns the path of the tarball that npm would publish */
async function packLibrary(folder) {
  const output = await npm(["pack", root, "--json", "--pack-destination", folder], folder);
  return join(folder, JSON.parse(output)[0].filename);
}

async function npm(args, cwd) {
  const { ok, output } = await run(
    "npm",
    [
      ...args,
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
      "--loglevel=error",
    ],
    { cwd },
  );
  if (!ok) throw new Error(output);
  return output;
}

function weigh(modules) {
  let list = {};
  try {
    list = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8")).packages;
  } catch {
    // Nothing to install.
  }
  const folders = Object.keys(list)
    .map((path) => path.replace("node_modules/", ""))
    .filter((name) => !reactItself.includes(name));
  const bytes = folders
    .filter((name) => !name.includes("/node_modules/"))
    .reduce((total, name) => total + sizeOf(join(modules, name)), 0);
  return { packages: folders.length, megabytes: bytes / 1e6 };
}

function sizeOf(path) {
  const stats = lstatSync(path);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path).reduce((total, name) => total + sizeOf(join(path, name)), 0);
}

const today = () => new Date().toISOString().slice(0, 10);
