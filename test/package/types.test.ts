import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { install, pack, root, run, temporaryFolder } from "./support";

const folder = temporaryFolder();
const site = join(folder, "site");

beforeAll(async () => {
  cpSync(join(root, "test/consumers/types"), site, { recursive: true });
  const file = join(site, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  // `npm run test:consumers -- types` tries those between.
  for (const version of ["5.5", "5.7", "5.9", "6.0"])
    delete manifest.devDependencies[`typescript-${version}`];
  writeFileSync(file, JSON.stringify(manifest));
  await install(site, await pack(folder));
});

it("strict sites find no fault in the types with the oldest and the newest TypeScript", async () => {
  expect(await run("node", ["check.js", "node16"], site)).toContain("2 of 2 are clean.");
});
