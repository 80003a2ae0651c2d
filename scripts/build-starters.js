import { cpSync } from "node:fs";
import { basename, join } from "node:path";

const starters = "examples/starters";

/** What an install or a build by hand leaves in a starter. */
const leftOut = new Set(["node_modules", "dist", ".next", ".astro", "next-env.d.ts"]);

// `clinic-ui init` writes sites from these, without a network.
cpSync(starters, "dist/starters", {
  recursive: true,
  filter: (path) => !leftOut.has(basename(path)) && path !== join(starters, "README.md"),
});
