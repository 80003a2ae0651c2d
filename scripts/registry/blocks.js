import { readFileSync } from "node:fs";
import { exportsOf, purposeOf, readSource } from "../manifest/source.js";
import { blockFile, readBlocks, readGroups } from "./read.js";
import { kinds, SchemaWriter } from "./schema.js";

/**
 * What is published of all components for programs: their descriptors, and the content that each
 * takes as JSON Schema. Fails where a descriptor and the types do not agree.
 */
export async function describeBlocks({ checker, file } = readSource("src")) {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
  const blocks = await readBlocks();
  const contents = new Map(blocks.map(({ name, content = {} }) => [`${name}Props`, content]));
  const exported = exportsOf(checker, file("src/index.ts"));
  const writer = new SchemaWriter(checker);
  const problems = [];

  const described = blocks.map((block) => {
    const props = exported.get(`${block.name}Props`);
    if (!props)
      throw new Error(`${blockFile(block.folder)}: src/index.ts exports no ${block.name}Props.`);
    const own = block.content ?? {};
    const inherited = basesOf(props).map((base) => contents.get(base));
    const content = Object.assign({}, ...inherited, own);
    const written = writer.component(checker.getDeclaredTypeOfSymbol(props), content);
    const stale = Object.keys(own).filter((path) => !written.nodes.has(path));
    const say = (path, words) => problems.push(`${blockFile(block.folder)}: "${path}" ${words}`);
    for (const path of written.unknown)
      say(path, "is a ReactNode; say in `content` what it holds.");
    for (const path of stale) say(path, "is in `content`, and no ReactNode in the types.");
    const purpose = purposeOf(exported.get(block.name), checker);
    return { block, purpose, content, ...written };
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));

  const expressed = described.filter(({ schema }) => schema);
  return {
    blocks: {
      name,
      version,
      groups: await readGroups(),
      blocks: described.map(published),
    },
    schema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: `The components of ${name} as data`,
      type: "array",
      items: { $ref: "#/$defs/block" },
      $defs: {
        block: { oneOf: expressed.map(({ block }) => entry(block.name)) },
        ...kinds,
        ...Object.fromEntries(expressed.map(({ block, schema }) => [`${block.name}Props`, schema])),
        ...writer.shared,
      },
    },
  };
}

function published({ block, purpose, content, nodes, schema, addresses, leftOut }) {
  const { folder, name, group, styledAs, parts = {}, customProperties = {} } = block;
  return {
    name,
    group,
    purpose,
    import: `clinic-ui/${folder}`,
    ...(styledAs && { styledAs }),
    parts: renamed(parts, (part) => `cui-${folder}__${part}`),
    customProperties: renamed(customProperties, (property) => `--cui-${folder}-${property}`),
    content: Object.fromEntries([...nodes].map((path) => [path, content[path]])),
    addresses,
    leftOut,
    isData: schema !== undefined,
    example: block.example,
    related: block.related,
  };
}

/** A component among others: its name, and its props. */
function entry(name) {
  return {
    type: "object",
    properties: { type: { const: name }, props: { $ref: `#/$defs/${name}Props` } },
    required: ["type", "props"],
    additionalProperties: false,
  };
}

function renamed(record, rename) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}

/** The names of what an interface extends, also through Omit and Pick. */
function basesOf({ declarations }) {
  const names = [];
  const visit = (node) => {
    const name = node.typeName ?? node.expression;
    if (name) names.push(name.getText());
    node.typeArguments?.forEach(visit);
  };
  for (const { heritageClauses } of declarations)
    heritageClauses?.flatMap(({ types }) => [...types]).forEach(visit);
  return names;
}
