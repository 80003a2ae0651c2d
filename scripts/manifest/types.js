import ts from "typescript";
import { isOurs, resolved, tagsOf, wordsOf } from "./source.js";

/** Not spelled out: their fields would fill pages. */
const opaque = new Set(["Messages", "PartialMessages"]);

/**
 * Writes types as their authors did, with two differences for a reader who sees nothing else: a
 * name for a few literals is replaced by the literals, and `Pick` by what it picks. All other
 * names of ours are gathered, to be spelled out beside.
 */
export class TypeWriter {
  /** The named types met so far, by name. @type {Map<string, ts.Symbol>} */
  met = new Map();

  /** What stands for a type parameter of ours: "ReactNode" for `Rich`. @type {Map<ts.Symbol, string>} */
  #bound = new Map();

  constructor(checker) {
    this.checker = checker;
  }

  /** @param {ts.TypeNode} node */
  write(node) {
    const write = (child) => this.write(child);
    if (ts.isTypeReferenceNode(node)) return this.#reference(node);
    if (ts.isUnionTypeNode(node)) {
      const parts = node.types.filter((type) => type.kind !== ts.SyntaxKind.UndefinedKeyword);
      return parts.map((part) => grouped(write(part), "=>")).join(" | ");
    }
    if (ts.isIntersectionTypeNode(node)) {
      return node.types.map((part) => grouped(write(part), " | ", "=>")).join(" & ");
    }
    if (ts.isArrayTypeNode(node)) return `${grouped(write(node.elementType), " ", "=>")}[]`;
    if (ts.isParenthesizedTypeNode(node)) return write(node.type);
    if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) {
      return `readonly ${write(node.type)}`;
    }
    if (ts.isTypeLiteralNode(node)) return this.#object(this.checker.getTypeFromTypeNode(node));
    if (ts.isIndexedAccessTypeNode(node)) return this.#indexed(node);
    if (ts.isFunctionTypeNode(node)) {
      const parameters = node.parameters.map(
        ({ name, questionToken, type }) =>
          `${name.getText()}${questionToken ? "?" : ""}: ${write(type)}`,
      );
      return `(${parameters.join(", ")}) => ${write(node.type)}`;
    }
    // What has no case above stands as it is written, and the types in it are met all the same.
    const meet = (child) => (ts.isTypeNode(child) ? write(child) : ts.forEachChild(child, meet));
    ts.forEachChild(node, (child) => void meet(child));
    return node.getText();
  }

  /** The named types met so far and those that they name, each with its fields or its definition. */
  spellOut() {
    const spelled = [];
    for (const [name, symbol] of this.met) {
      const type = { name, description: wordsOf(symbol, this.checker) };
      const [declaration] = symbol.declarations;
      if (opaque.has(name)) {
        // Named, and no more.
      } else if (ts.isTypeAliasDeclaration(declaration))
        type.definition = this.write(declaration.type);
      else {
        const own = this.checker.getDeclaredTypeOfSymbol(symbol);
        type.fields = this.checker.getPropertiesOfType(own).map((field) => this.property(field));
      }
      spelled.push(type);
    }
    return spelled;
  }

  /** A prop or a field, as the manifest has it. @param {ts.Symbol} symbol */
  property(symbol) {
    const [byDefault] = tagsOf(symbol, this.checker, "default");
    return {
      name: symbol.name,
      type: this.#written(symbol),
      required: !isOptional(symbol),
      ...(byDefault && { default: byDefault }),
      description: wordsOf(symbol, this.checker),
    };
  }

  #written(symbol) {
    const node = symbol.declarations?.[0].type;
    return node
      ? this.write(node)
      : this.checker.typeToString(this.checker.getTypeOfSymbol(symbol));
  }

  #reference(node) {
    const written = node.typeName.getText();
    const [first] = node.typeArguments ?? [];
    if (written === "NonNullable") return this.write(first);
    if (written === "Pick") return this.#object(this.checker.getTypeFromTypeNode(node));

    const symbol = this.#symbolOf(node.typeName);
    if (symbol.flags & ts.SymbolFlags.TypeParameter || !symbol.declarations)
      return this.#bound.get(symbol) ?? node.getText();
    const [declaration] = symbol.declarations;
    if (isOurs(declaration)) {
      if (ts.isTypeAliasDeclaration(declaration) && isLiterals(declaration.type))
        return this.write(declaration.type);
      this.met.set(symbol.name, symbol);
      if (this.#bind(symbol, node.typeArguments)) return symbol.name;
    }
    const name = isOurs(declaration) ? symbol.name : written;
    if (!first) return name;
    return `${name}<${node.typeArguments.map((argument) => this.write(argument)).join(", ")}>`;
  }

  /** Binds the type parameters of an interface and of those that it extends. */
  inherit(symbol) {
    for (const declaration of symbol.declarations.filter(ts.isInterfaceDeclaration)) {
      const bases = declaration.heritageClauses?.flatMap(({ types }) => [...types]) ?? [];
      for (const { expression, typeArguments } of bases)
        this.#inheritFrom(this.#symbolOf(expression), typeArguments);
    }
  }

  #inheritFrom(base, typeArguments = []) {
    if (base.declarations?.some(isOurs)) {
      this.#bind(base, typeArguments);
      this.inherit(base);
      return;
    }
    // Such as Omit<Exercise<ReactNode>, "image">.
    for (const argument of typeArguments.filter(ts.isTypeReferenceNode))
      this.#inheritFrom(this.#symbolOf(argument.typeName), argument.typeArguments);
  }

  /** Whether it is a generic interface, whose parameters are bound to the arguments from here on. */
  #bind(symbol, typeArguments) {
    const parameters = symbol.declarations.find(ts.isInterfaceDeclaration)?.typeParameters;
    parameters?.forEach((parameter, index) => {
      const argument = typeArguments?.[index] ?? parameter.default;
      if (argument) this.#bound.set(this.#symbolOf(parameter.name), this.write(argument));
    });
    return parameters !== undefined;
  }

  #indexed(node) {
    const owner = this.checker.getTypeFromTypeNode(node.objectType);
    if (isMemberOfList(node)) {
      const members = this.checker.getTypeArguments(owner);
      return members.map((member) => this.checker.typeToString(member)).join(" | ");
    }
    const key = node.indexType.literal.text;
    return this.write(this.checker.getPropertyOfType(owner, key).declarations[0].type);
  }

  #object(type) {
    const fields = this.checker.getPropertiesOfType(type).map((field) => {
      const { name, type, required } = this.property(field);
      return `${name}${required ? "" : "?"}: ${type}`;
    });
    return `{ ${fields.join("; ")} }`;
  }

  #symbolOf(name) {
    return resolved(this.checker.getSymbolAtLocation(name), this.checker);
  }
}

export function isOptional(symbol) {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}

/** Whether a written type is nothing but texts and numbers, such as those of a list. */
function isLiterals(node) {
  if (ts.isUnionTypeNode(node)) return node.types.every(isLiterals);
  return ts.isLiteralTypeNode(node) || isMemberOfList(node);
}

/** `(typeof weekdays)[number]`: one of the members of a constant list. */
function isMemberOfList(node) {
  return ts.isIndexedAccessTypeNode(node) && node.indexType.kind === ts.SyntaxKind.NumberKeyword;
}

function grouped(text, ...signs) {
  const plain = text.replace(/\{.*\}|<.*>/g, "");
  return signs.some((sign) => plain.includes(sign)) ? `(${text})` : text;
}
