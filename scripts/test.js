import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.js";
import { setup } from "./setup.js";

const failed = [];

try {
  await setup({ browser: true });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// With arguments, which choose tests, the other steps are left out.
const vitestArgs = process.argv.slice(2);
if (vitestArgs.length === 0) {
  await Promise.all([npmStep("lint"), npmStep("types"), npmStep("build")]);
} else if (!existsSync(join(root, "dist/index.js"))) {
  await npmStep("build");
}

if (failed.includes("build")) {
  console.log("✗ tests  not run, because they need the build");
  failed.push("tests");
} else {
  const vitest = join(root, "node_modules/.bin/vitest");
  await step("tests", () => run(vitest, ["run", ...vitestArgs], { stdio: "inherit" }));
}

if (failed.length > 0) {
  console.log(`\nFailed: ${failed.join(", ")}`);
  process.exit(1);
}

function npmStep(name) {
  return step(name, () => run("npm", ["run", name]));
}

async function step(name, action) {
  const start = performance.now();
  const { ok, output } = await action();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? "✓" : "✗"} ${name}  ${seconds} s`);
  if (ok) return;
  failed.push(name);
  if (output) console.log(output);
}
