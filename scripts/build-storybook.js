// Builds Storybook as a static site, with the files for coding assistants beside it.
// node scripts/build-storybook.js [folder]
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.js";

const folder = process.argv[2] ?? "storybook-static";

await step(join(root, "node_modules/.bin/storybook"), ["build", "--output-dir", folder]);
removeLocalPaths();
await step(process.execPath, [join(root, "scripts/build-manifest.js"), folder]);

async function step(command, args) {
  const { ok, code } = await run(command, args, { stdio: "inherit" });
  if (!ok) process.exit(code);
}

/**
 * Docgen and Storybook's manifest name each source file by its path on this machine. They have no
 * option for it, so it is cut here, down to the path in the repository.
 */
function removeLocalPaths() {
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!/\.(?:js|json)$/.test(file)) continue;
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    if (text.includes(root)) writeFileSync(path, text.replaceAll(root, ""));
  }
}
