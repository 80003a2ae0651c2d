import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { readComponents } from "./manifest/components.js";
import { readFunctions } from "./manifest/functions.js";
import { readSource } from "./manifest/source.js";
import { functionsText, llmsFullText, llmsText, pageText } from "./manifest/llms.js";
import { describeBlocks } from "./registry/blocks.js";

// Writes what programs and coding assistants read into the given folder: blocks.json with its
// schema, components.json, llms.txt, llms-full.txt, a page for each component and one for the
// functions.
const folder = process.argv[2];
const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));

// Reading all types takes seconds, so it is done once.
const source = readSource("src", "stories");
const components = [];
for (const component of await readComponents(source)) {
  const example = await format(component.example, { parser: "typescript", printWidth: 100 });
  components.push({ ...component, example });
}

// The guidance is for reading: the pages have it.
const manifest = components.map((component) => ({ ...component, guidance: undefined }));
mkdirSync(join(folder, "llms"), { recursive: true });
write("components.json", `${JSON.stringify({ name, version, components: manifest }, null, 2)}\n`);
const { blocks, schema } = await describeBlocks(source);
write("blocks.json", `${JSON.stringify(blocks, null, 2)}\n`);
write("blocks.schema.json", `${JSON.stringify(schema)}\n`);
const groups = Object.keys(blocks.groups);
const functions = readFunctions(source);
write("llms.txt", llmsText(components, functions, groups));
write("llms/functions.md", functionsText(functions));
write("llms-full.txt", llmsFullText(components, groups));
for (const component of components) write(component.page, `${pageText(component)}\n`);

function write(file, text) {
  writeFileSync(join(folder, file), text);
}
