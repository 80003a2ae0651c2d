import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.js";
import { root, run } from "./run.js";

/**
 * Installs what is missing for working on the library: the npm packages and, for the tests,
 * the React 18 fixture's packages and a Chromium, whose path goes into CHROMIUM_PATH.
 *
 * @param {{ browser?: boolean }} [options]
 */
export async function setup({ browser = false } = {}) {
  await installPackages(".");
  if (!browser) return;
  // Without its package.json, npm would use the folder above and reinstall the whole repository.
  if (existsSync(join(root, "test/react-18/package.json"))) {
    await installPackages("test/react-18");
  }
  process.env.CHROMIUM_PATH = await ensureBrowser();
}

/**
 * Installs what a folder's lock file says, where that has not been done.
 *
 * @param {string} folder from the repository's root
 */
export async function installPackages(folder) {
  const cwd = join(root, folder);
  if (isInstalled(cwd)) return;

  console.log(folder === "." ? "Installing packages …" : `Installing packages of ${folder} …`);
  const { ok, output } = await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd,
  });
  if (!ok)
    throw new Error(`${output.trim()}\n\nThe packages could not be installed: npm ci failed.`);
}

/** Compares with npm's own record of what it installed, so an `npm install` by hand counts too. */
function isInstalled(folder) {
  const locked = readPackages(join(folder, "package-lock.json"));
  const installed = readPackages(join(folder, "node_modules/.package-lock.json"));
  if (!locked || !installed) return false;

  const paths = Object.keys({ ...locked, ...installed });
  return paths.every((path) => {
    if (!path.startsWith("node_modules/")) return true;
    // npm leaves out the optional packages that are for other platforms.
    if (!installed[path]) return locked[path].optional;
    return locked[path]?.version === installed[path].version;
  });
}

function readPackages(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, "utf8")).packages;
  } catch {
    return undefined;
  }
}
