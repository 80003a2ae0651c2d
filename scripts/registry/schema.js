import ts from "typescript";
import { isOurs, wordsOf } from "../manifest/source.js";

/** Types of ours that are not content: the site's code gives them. */
const code = new Map([
  ["LinkComponent", "the site's link component"],
  ["ImageComponent", "the site's picture component"],
  ["PartialMessages", "the page's language decides"],
]);

const plain = { type: "string", contentMediaType: "text/plain" };
const rich = { type: "string", contentMediaType: "text/markdown" };
const textOrBlocks = {
  anyOf: [{ $ref: "#/$defs/text" }, { type: "array", items: { $ref: "#/$defs/block" } }],
};

/** A ReactNode in JSON, by its kind (src/registry/block.ts). The other kinds are left out. */
export const kinds = {
  heading: plain,
  label: plain,
  sentence: rich,
  text: rich,
  links: textOrBlocks,
  blocks: textOrBlocks,
};

/** Strings of these names are URLs, in all types of ours. */
const address = /^(?:action|hasMap|href|image|sameAs|src|url)$|(?:Action|Href|Url)$/;

const reasons = { picture: "an element that draws", element: "an element of the site's code" };

/** Attributes of HTML that are content. */
const attributes = {
  id: { type: "string" },
  lang: { type: "string" },
  dir: { enum: ["ltr", "rtl", "auto"] },
};

/**
 * Writes the props of components as JSON Schema 2020-12. What JSON cannot hold is left out and
 * listed with its reason.
 */
export class SchemaWriter {
  /** Types of ours that several components share, by name. @type {Record<string, object>} */
  shared = {};

  constructor(checker) {
    this.checker = checker;
  }

  /**
   * @param {ts.Type} props
   * @param {Record<string, import("../../src/registry/block.js").ContentKind>} content
   */
  component(props, content) {
    Object.assign(this, { content, nodes: new Set(), unknown: [], addresses: [], leftOut: {} });
    const own = this.checker
      .getPropertiesOfType(props)
      .filter(({ declarations }) => isOurs(declarations[0]));
    const schema = this.#object(own, "");
    for (const [name, attribute] of Object.entries(attributes)) {
      if (schema && this.checker.getPropertyOfType(props, name))
        schema.properties[name] ??= attribute;
    }
    const { nodes, unknown, addresses, leftOut } = this;
    return { schema, nodes, unknown, addresses, leftOut };
  }

  /** The schema of a type; undefined for what is left out. */
  #type(type, path) {
    const all = type.isUnion() ? type.types : [type];
    const isImageOrElement = all.some(({ symbol }) => symbol?.name === "Image");
    if (isNode(type) && !isImageOrElement) return this.#node(path);

    const parts = all.filter((part) => !isMissing(part) && !isNode(part));
    if (
      parts.some(
        (part) => part.getCallSignatures().length > 0 || part.getConstructSignatures().length > 0,
      )
    )
      return this.#without(path, "a function");
    if (parts.some(({ flags }) => flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)))
      return this.#without(path, "of any type");

    const literals = parts.filter((part) => part.isLiteral());
    const rest = parts.filter((part) => !part.isLiteral() && !isBoolean(part));
    const schemas = rest.flatMap((part) => this.#single(part, path) ?? []);
    if (literals.length > 0) schemas.push({ enum: literals.map(({ value }) => value) });
    const booleans = parts.filter(isBoolean);
    if (booleans.length === 1)
      schemas.push({ const: this.checker.typeToString(booleans[0]) === "true" });
    if (booleans.length > 1) schemas.push({ type: "boolean" });
    return schemas.length > 1 ? { anyOf: schemas } : schemas[0];
  }

  /** A type that is no union. */
  #single(type, path) {
    const { checker } = this;
    if (type.flags & ts.TypeFlags.StringLike) return this.#string(path);
    if (type.flags & ts.TypeFlags.NumberLike) return { type: "number" };
    if (type.flags & ts.TypeFlags.Null) return { type: "null" };
    if (checker.isTupleType(type)) {
      const items = checker.getTypeArguments(type).map((item) => this.#type(item, `${path}[]`));
      return { type: "array", prefixItems: items, minItems: items.length, items: false };
    }
    if (checker.isArrayType(type)) {
      const items = this.#type(checker.getTypeArguments(type)[0], `${path}[]`);
      return items && { type: "array", items };
    }
    const symbol = type.aliasSymbol ?? type.symbol;
    const isNamed = symbol?.declarations?.some(
      (declaration) =>
        isOurs(declaration) &&
        (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)),
    );
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index) {
      const values = this.#type(index.type, `${path}.*`);
      return values && { type: "object", additionalProperties: values };
    }
    const before = this.#special();
    const schema = this.#object(checker.getPropertiesOfType(type), path);
    if (!schema || !isNamed || before !== this.#special() || type.aliasTypeArguments?.length)
      return schema;
    const written = JSON.stringify((this.shared[symbol.name] ??= schema));
    // Such as what is picked from a type: not all of it.
    if (written !== JSON.stringify(schema)) return schema;
    return { $ref: `#/$defs/${symbol.name}` };
  }

  /** Undefined where a property is left out that must be there. */
  #object(properties, path) {
    const schema = { type: "object", properties: {}, additionalProperties: false };
    const required = [];
    for (const property of properties) {
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const at = path ? `${path}.${property.name}` : property.name;
      const reason = code.get(property.declarations?.[0].type?.typeName?.getText());
      const written = reason
        ? this.#without(at, reason)
        : this.#type(this.checker.getTypeOfSymbol(property), at);
      if (!isOptional) required.push(property.name);
      if (!written) {
        if (!isOptional) return undefined;
        continue;
      }
      const description = wordsOf(property, this.checker);
      schema.properties[property.name] = { ...written, ...(description && { description }) };
    }
    if (required.length > 0) schema.required = required;
    return schema;
  }

  #string(path) {
    const name = path.replaceAll("[]", "").split(".").at(-1);
    if (!address.test(name)) return { type: "string" };
    this.addresses.push(path);
    return { type: "string", format: "uri-reference" };
  }

  #node(path) {
    const kind = this.content[path];
    this.nodes.add(path);
    if (kind in kinds) return { $ref: `#/$defs/${kind}` };
    if (kind) return this.#without(path, reasons[kind]);
    this.unknown.push(path);
    return {};
  }

  /** How much was met that another component may describe otherwise. */
  #special() {
    return this.nodes.size + Object.keys(this.leftOut).length;
  }

  #without(path, reason) {
    this.leftOut[path] = reason;
  }
}

/** ReactNode, or what is part of it. */
function isNode(type) {
  const names = (type.isUnion() ? type.types : [type]).map(({ symbol }) => symbol?.name);
  return names.some((name) => name === "ReactPortal" || name === "ReactElement");
}

function isMissing({ flags }) {
  return (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0;
}

function isBoolean({ flags }) {
  return (flags & ts.TypeFlags.BooleanLike) !== 0;
}
