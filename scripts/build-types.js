// Lets every optional property of the declarations take `undefined`, also for sites that compile with
// exactOptionalPropertyTypes: `display={clinic.display}` says nothing where there is nothing to say.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./run.js";

const dist = join(root, "dist");

for (const path of readdirSync(dist, { recursive: true })) {
  if (!path.endsWith(".d.ts")) continue;
  const file = join(dist, path);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, withUndefined(text));
}

/** @param {string} text a declaration file */
function withUndefined(text) {
  const source = ts.createSourceFile("", text, ts.ScriptTarget.Latest, true);
  const additions = [];
  const visit = (node) => {
    if (
      ts.isPropertySignature(node) &&
      node.questionToken &&
      node.type &&
      !hasUndefined(node.type)
    ) {
      const alone = ts.isFunctionTypeNode(node.type) || ts.isConditionalTypeNode(node.type);
      if (alone) additions.push([node.type.getStart(), "("]);
      additions.push([node.type.end, alone ? ") | undefined" : " | undefined"]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const [at, addition] of additions.sort(([a], [b]) => b - a))
    text = text.slice(0, at) + addition + text.slice(at);
  return text;
}

/** @param {ts.TypeNode} type */
function hasUndefined(type) {
  return (
    ts.isUnionTypeNode(type) &&
    type.types.some(({ kind }) => kind === ts.SyntaxKind.UndefinedKeyword)
  );
}
