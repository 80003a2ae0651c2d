import { writeFileSync } from "node:fs";
import { madeFiles } from "./made-files.js";

// The lines of src/index.ts, src/styles/index.css and package.json that components stand in.
for (const { file, text } of await madeFiles()) {
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
