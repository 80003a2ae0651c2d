import { writeFileSync } from "node:fs";
import { madeFiles } from "./made-files.js";

// Writes what is made from the descriptors and types of the components.
for (const { file, text } of await madeFiles()) {
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
