import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { resolved } from "./source.js";

/**
 * How a component is used: its Default story as JSX that stands alone, with everything that the
 * stories share written out. A story that needs functions has its example in `examples/`.
 */
export function exampleOf(source, { folder, name, propsType }) {
  const file = `scripts/manifest/examples/${folder}.tsx`;
  if (existsSync(file)) return readFileSync(file, "utf8");

  const stories = source.file(`stories/components/${folder}.stories.tsx`);
  const writer = new ValueWriter(source.checker);
  const args = new Map([...writer.argsOf(stories, "meta"), ...writer.argsOf(stories, "Default")]);
  const attributes = [];
  let children = "";
  for (const [prop, value] of args) {
    const symbol = source.checker.getPropertyOfType(propsType, prop);
    const type = symbol && source.checker.getTypeOfSymbol(symbol);
    const isChild = prop === "children";
    const text = isChild ? writer.child(value) : writer.attribute(prop, value, type);
    if (text === undefined) {
      if (symbol?.flags & ts.SymbolFlags.Optional) continue;
      throw new Error(`The Default story of ${name} cannot be written out: write ${file}.`);
    }
    if (isChild) children = text;
    else attributes.push(text);
  }
  const start = [`<${name}`, ...attributes].join(" ");
  const jsx = children ? `${start}>${children}</${name}>` : `${start} />`;
  return `import { ${componentsIn(jsx).sort().join(", ")} } from "clinic-ui";\n\n${jsx};\n`;
}

/** The names of the components that JSX uses; an element of HTML begins with a small letter. */
function componentsIn(jsx) {
  const names = new Set();
  const visit = (node) => {
    if (ts.isJsxOpeningLikeElement(node)) names.add(node.tagName.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("example.tsx", jsx, ts.ScriptTarget.Latest));
  return [...names].filter((name) => name[0] === name[0].toUpperCase());
}

const constants = new Set([
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
]);

/** Writes values of stories as source text; undefined for what is not plain, such as a function. */
class ValueWriter {
  constructor(checker) {
    this.checker = checker;
  }

  /** The args of a story or of `meta`, as expressions. @returns {Map<string, ts.Expression>} */
  argsOf(stories, variable) {
    const story = stories.statements
      .filter(ts.isVariableStatement)
      .map(({ declarationList }) => declarationList.declarations[0])
      .find(({ name }) => name.text === variable);
    const args = this.#member(story.initializer, "args");
    return args ? this.#members(args) : new Map();
  }

  /** A value as a JSX attribute. */
  attribute(name, expression, type) {
    const value = this.write(expression, type);
    if (value === undefined) return undefined;
    return isPlainString(value) ? `${name}=${value}` : `${name}={${value}}`;
  }

  /** A value as the children of an element. */
  child(expression) {
    const value = this.write(expression);
    if (value === undefined || value.startsWith("<")) return value;
    const isText = isPlainString(value) && !/[<>{}\\]|^"\s|\s"$/.test(value);
    return isText ? value.slice(1, -1) : `{${value}}`;
  }

  /** A value as source text. Of an object only what the type has: the stories' clinic has more. */
  write(expression, type) {
    const node = this.#resolve(expression);
    const parts = (nodes, write) => {
      const texts = nodes.map(write);
      return texts.includes(undefined) ? undefined : texts;
    };
    if (typeof node === "string") return JSON.stringify(node);
    if (!node) return undefined;
    if (ts.isStringLiteral(node)) return JSON.stringify(node.text);
    if (ts.isTemplateLiteral(node)) return this.#template(node);
    if (ts.isNumericLiteral(node) || ts.isPrefixUnaryExpression(node)) return node.getText();
    if (constants.has(node.kind) || ts.isIdentifier(node)) return node.getText();
    if (ts.isArrayLiteralExpression(node)) {
      const element = type && this.#elementOf(type);
      const texts = parts(this.#elements(node), (item) => this.write(item, element));
      return texts && `[${texts.join(", ")}]`;
    }
    if (ts.isObjectLiteralExpression(node)) {
      const known = [...this.#members(node)].filter(([key]) => !type || this.#has(type, key));
      const texts = parts(known, ([key, value]) => {
        const text = this.write(value, type && this.#typeOf(type, key));
        return text && `${JSON.stringify(key)}: ${text}`;
      });
      return texts && `{ ${texts.join(", ")} }`;
    }
    if (ts.isJsxElement(node) || ts.isJsxFragment(node) || ts.isJsxSelfClosingElement(node)) {
      return this.#jsx(node);
    }
    return undefined;
  }

  /** What a name stands for: an expression, the address of a picture, or undefined. */
  #resolve(node) {
    if (
      ts.isParenthesizedExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isNonNullExpression(node)
    ) {
      return this.#resolve(node.expression);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const owner = this.#resolve(node.expression);
      const value = owner && typeof owner !== "string" && this.#member(owner, node.name.text);
      return value && this.#resolve(value);
    }
    if (!ts.isIdentifier(node) || node.text === "undefined") return node;

    let symbol = this.checker.getSymbolAtLocation(node);
    if (ts.isShorthandPropertyAssignment(node.parent)) {
      symbol = this.checker.getShorthandAssignmentValueSymbol(node.parent);
    }
    const [declaration] = symbol.declarations;
    if (ts.isImportClause(declaration)) {
      return `/images/${declaration.parent.moduleSpecifier.text.split("/").pop()}`;
    }
    const value = resolved(symbol, this.checker).valueDeclaration?.initializer;
    return value && this.#resolve(value);
  }

  /** The properties of an object, those of the objects that it spreads included. */
  #members(object) {
    const members = new Map();
    const literal = this.#resolve(object);
    if (!literal || !ts.isObjectLiteralExpression(literal)) return members;
    for (const property of literal.properties) {
      if (ts.isSpreadAssignment(property)) {
        for (const [key, value] of this.#members(property.expression)) members.set(key, value);
      } else members.set(property.name.text, property.initializer ?? property.name);
    }
    return members;
  }

  #member(object, key) {
    return this.#members(object).get(key);
  }

  #elements(array) {
    return array.elements.flatMap((element) => {
      if (!ts.isSpreadElement(element)) return [element];
      const spread = this.#resolve(element.expression);
      return spread && ts.isArrayLiteralExpression(spread) ? this.#elements(spread) : [element];
    });
  }

  #template(node) {
    if (ts.isNoSubstitutionTemplateLiteral(node)) return JSON.stringify(node.text);
    let text = node.head.text;
    for (const { expression, literal } of node.templateSpans) {
      const value = this.write(expression);
      if (value === undefined) return undefined;
      text += String(JSON.parse(value)) + literal.text;
    }
    return JSON.stringify(text);
  }

  /** The element's own text, with what stands in braces written out. */
  #jsx(node) {
    const edits = [];
    const visit = (child) => {
      if (ts.isJsxSpreadAttribute(child)) {
        const members = [...this.#members(child.expression)];
        edits.push([
          child,
          joined(
            members.map(([key, value]) => this.attribute(key, value)),
            " ",
          ),
        ]);
      } else if (ts.isJsxAttribute(child) && child.initializer?.expression) {
        edits.push([child, this.attribute(child.name.getText(), child.initializer.expression)]);
      } else if (ts.isJsxExpression(child) && child.expression) {
        edits.push([child, this.child(child.expression)]);
      } else ts.forEachChild(child, visit);
    };
    ts.forEachChild(node, visit);

    if (edits.some(([, text]) => text === undefined)) return undefined;
    let text = node.getText();
    for (const [child, value] of edits.reverse()) {
      const [from, to] = [child.getStart(), child.getEnd()].map((at) => at - node.getStart());
      text = text.slice(0, from) + value + text.slice(to);
    }
    return text;
  }

  #parts(type) {
    return type.isUnion() ? type.types : [type];
  }

  #has(type, key) {
    return this.#parts(type).some(
      (part) =>
        this.checker.getPropertyOfType(part, key) ||
        this.checker.getIndexTypeOfType(part, ts.IndexKind.String),
    );
  }

  #typeOf(type, key) {
    const symbols = this.#parts(type).map((part) => this.checker.getPropertyOfType(part, key));
    const symbol = symbols.find(Boolean);
    return symbol && this.checker.getTypeOfSymbol(symbol);
  }

  #elementOf(type) {
    const elements = this.#parts(type).map((part) =>
      this.checker.getIndexTypeOfType(part, ts.IndexKind.Number),
    );
    return elements.find((element) => element && !(element.flags & ts.TypeFlags.String));
  }
}

function isPlainString(value) {
  return /^"[^"\\]*"$/.test(value);
}

function joined(texts, separator) {
  return texts.includes(undefined) ? undefined : texts.join(separator);
}
