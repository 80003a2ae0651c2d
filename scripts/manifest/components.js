import ts from "typescript";
import { readBlocks } from "../registry/read.js";
import { exampleOf } from "./examples.js";
import { guidanceOf } from "./guidance.js";
import { exportsOf, isOurs, resolved, wordsOf } from "./source.js";
import { needsOf } from "./stylesheets.js";
import { TypeWriter } from "./types.js";

/** Every component of the library, described from its source. */
export async function readComponents(source) {
  const exported = exportsOf(source.checker, source.file("src/index.ts"));
  const blocks = await readBlocks();
  return blocks.map((block) => componentOf(source, exported, block));
}

function componentOf(source, exported, { folder, name, group, customProperties = {} }) {
  const { checker } = source;
  const props = exported.get(`${name}Props`);
  const propsType = checker.getDeclaredTypeOfSymbol(props);
  const writer = new TypeWriter(checker);
  writer.inherit(props);
  const own = checker
    .getPropertiesOfType(propsType)
    .filter(({ declarations }) => isOurs(declarations[0]));
  const listed = own.map((symbol) => writer.property(symbol));
  return {
    name,
    group,
    description: wordsOf(exported.get(name), checker),
    import: `import { ${name} } from "clinic-ui";`,
    importAlone: `import { ${name} } from "clinic-ui/${folder}";`,
    ...needsOf(folder),
    props: [...listed.filter(isRequired), ...listed.filter((prop) => !isRequired(prop))],
    ...attributesOf(checker, propsType, props),
    types: writer.spellOut(),
    customProperties: Object.entries(customProperties).map(([property, about]) => ({
      name: `--cui-${folder}-${property}`,
      ...about,
    })),
    example: exampleOf(source, { folder, name, propsType }),
    page: `llms/${folder}.md`,
    guidance: guidanceOf(folder),
  };
}

/** The element whose attributes a component takes, and those of them that it does not. */
function attributesOf(checker, propsType, props) {
  const node = attributesNode(checker, props);
  const taken = new Set(checker.getPropertiesOfType(propsType).map(({ name }) => name));
  const all = checker.getPropertiesOfType(checker.getTypeFromTypeNode(node));
  const without = all.map(({ name }) => name).filter((name) => !taken.has(name));
  return { rest: node.typeArguments[0].literal.text, restWithout: without.sort() };
}

/** Finds `ComponentPropsWithoutRef<"section">` in what an interface extends, and in what that does. */
function attributesNode(checker, symbol) {
  let found;
  const look = (node) => {
    if (found) return;
    const name = node.typeName ?? node.expression;
    if (name?.getText() === "ComponentPropsWithoutRef") found = node;
    else {
      const referred = name && resolved(checker.getSymbolAtLocation(name), checker);
      const interfaces = referred?.declarations?.filter(ts.isInterfaceDeclaration) ?? [];
      if (interfaces.some(isOurs)) found = attributesNode(checker, referred);
      if (!found) node.typeArguments?.forEach(look);
    }
  };
  for (const declaration of symbol.declarations) {
    declaration.heritageClauses?.flatMap(({ types }) => [...types]).forEach(look);
  }
  return found;
}

function isRequired({ required }) {
  return required;
}
