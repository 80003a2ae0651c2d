import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { root, run } from "./run.js";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, else one on the PATH, else Playwright's own.
 *
 * @returns {Promise<string | undefined>} the path of its executable
 */
export async function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return resolve(chosen);
    throw new Error(`CHROMIUM_PATH is set to "${chosen}", which is not an executable file.`);
  }
  for (const name of names) {
    const path = findOnPath(name);
    if (path) return path;
  }
  return findPlaywrightBrowser();
}

/**
 * Finds a Chromium, or installs one: Playwright's own, else Debian's package.
 *
 * @returns {Promise<string>} the path of its executable
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;

  console.log("Installing Chromium …");
  for (const install of [installWithPlaywright, installWithApt]) {
    await install();
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "No Chromium was found and none could be installed: install Chrome or Chromium, or set CHROMIUM_PATH to its executable.",
  );
}

/**
 * Starts the Chromium that is found.
 *
 * @returns {Promise<import("playwright").Browser>}
 */
export async function launchBrowser() {
  const executablePath = await findBrowser();
  if (!executablePath) {
    throw new Error("No Chromium was found: install one, or set CHROMIUM_PATH to its executable.");
  }
  const { chromium } = await import("playwright");
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function findOnPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => resolve(folder, name)).find(isExecutable);
}

async function findPlaywrightBrowser() {
  let path;
  try {
    const { chromium } = await import("playwright");
    path = chromium.executablePath();
  } catch {
    return undefined;
  }
  if (!existsSync(path)) return undefined;
  // Playwright downloads Chromium without the system libraries it needs on Linux.
  const starts = process.platform !== "linux" || (await run(path, ["--version"])).ok;
  return starts ? path : undefined;
}

function installWithPlaywright() {
  // Not through npx, which would leave the download running after the time limit.
  const command = join(root, "node_modules/.bin/playwright");
  return run(command, ["install", "chromium"], {
    stdio: "ignore",
    timeout: 4 * 60_000,
  });
}

async function installWithApt() {
  if (process.platform !== "linux" || !findOnPath("apt-get")) return;
  const [command, ...prefix] = [
    ...(process.getuid() === 0 ? [] : ["sudo", "-n"]),
    ...["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"],
  ];
  const apt = (...args) => run(command, [...prefix, ...args], { stdio: "ignore" });
  const install = () => apt("install", "-y", "--no-install-recommends", "chromium");

  // The package lists are missing or old on many build machines.
  if ((await install()).ok) return;
  await apt("update");
  await install();
}
