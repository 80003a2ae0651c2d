import { join } from "node:path";
import { root, run } from "../../scripts/run.js";
import { installPackages, setup } from "../../scripts/setup.js";

await setup({ browser: true });
await installPackages("test/starters/lighthouse");
const build = await run("npm", ["run", "build"]);
if (!build.ok) {
  console.error(build.output);
  process.exit(1);
}
const vitest = join(root, "node_modules/.bin/vitest");
const args = ["run", "--config", "test/starters/vitest.config.ts", ...process.argv.slice(2)];
const tests = await run(vitest, args, { stdio: "inherit" });
process.exit(tests.ok ? 0 : 1);
