import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesIn, read } from "../support/folders";

// A descriptor's words are for authors.
const files = filesIn("src/components", /(?<!\.block)\.tsx?$/);

/** Attributes whose text a visitor hears or sees. */
const spoken = ["aria-label", "aria-description", "aria-roledescription", "alt", "title"];

/** Words that a visitor would read, written in a component instead of in src/messages. */
function wordsIn(name: string, source: string): string[] {
  const words: string[] = [];
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  walk(file);
  return words;

  function walk(node: ts.Node) {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    // "use client" is a word for the bundler.
    if (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression)) return;
    // Types, and advice to developers on the console, are for no visitor.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || isAdvice(node)) return;
    const text = textOf(node);
    if (text && (isChild(node) || isSpoken(node) || isSentence(node, text)))
      words.push(text.trim());
    ts.forEachChild(node, walk);
  }
}

const isAdvice = (node: ts.Node) =>
  ts.isCallExpression(node) && /^(?:warn|unusable\w*)$/.test(node.expression.getText());

function textOf(node: ts.Node): string | undefined {
  const isText =
    ts.isJsxText(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node);
  return isText && /\p{L}/u.test(node.text) ? node.text : undefined;
}

/** Rendered as it is: text between tags, or in braces between them. */
function isChild(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  let inner = node;
  while (ts.isTemplateSpan(inner.parent) || ts.isTemplateExpression(inner.parent))
    inner = inner.parent;
  return ts.isJsxExpression(inner.parent) && !ts.isJsxAttribute(inner.parent.parent);
}

function isSpoken(node: ts.Node): boolean {
  const attribute = ts.findAncestor(node, ts.isJsxAttribute);
  return attribute !== undefined && spoken.includes(attribute.name.getText());
}

/** Two words or more, and no class names. */
function isSentence(node: ts.Node, text: string): boolean {
  return /\p{L} \p{L}/u.test(text) && !/\bcui-/.test(text) && !isSvgData(node);
}

const isSvgData = (node: ts.Node) => {
  const attribute = ts.findAncestor(node, ts.isJsxAttribute);
  return (
    attribute !== undefined && /^(?:d|viewBox|preserveAspectRatio)$/.test(attribute.name.getText())
  );
};

describe("the library's own words", () => {
  it("are not written in components", () => {
    const found = files.flatMap((file) =>
      wordsIn(file, read(file)).map((words) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["between tags", `const a = <p>Hello</p>;`],
    ["in braces", `const a = <p>{"Hello"}</p>;`],
    ["in a template", "const a = <p>{`Hello ${name}`}</p>;"],
    ["in a name for a screen reader", `const a = <nav aria-label="Hello" />;`],
    ["in an alternative of a picture", `const a = <img alt={open ? "Hello" : ""} />;`],
    ["in a variable", `const a = "Hello out there";`],
    ["in a default", `function A({ label = "Book a visit" }) { return label; }`],
  ])("are found %s", (_, source) => {
    expect(wordsIn("a.tsx", source)).not.toEqual([]);
  });
});
