/** Described in the introduction, so they are listed without a type. */
const introduced = new Set(["headingLevel", "messages", "linkComponent", "imageComponent"]);

/** Named without their fields: values that authors only pass on. */
const opaque = new Set([
  ...["BookingWaysProps", "ImageComponent", "Instant", "LinkComponent", "Messages"],
  ...["PartialMessages", "ThemeTokens"],
]);

/** Shorter forms, in this order. */
const shorter = [
  [/\bReactNode\b/g, "Rich"],
  [/\breadonly /g, ""],
  [/\bReadonly<(Record<[^<>]*>)>/g, "$1"],
  [/\bInstant\b/g, "string"],
  [/;(?= )/g, ","],
  [/(?<=[{,] \w+\??): string(?=,| \})/g, ""],
];

/**
 * Writes a component or a function on one line, complete enough to use it without its page. A type
 * that is named once is written where it is named; the others are listed by `shared`.
 */
export class SignatureWriter {
  #types = new Map();
  #counts = new Map();
  #section;

  constructor(components, functions) {
    this.#section = components.find(({ name }) => name === "Section").props;
    const texts = [
      ...components.flatMap(({ props }) => this.#own(props).map(({ type }) => type)),
      ...functions.map(({ signature }) => signature),
    ];
    for (const type of [...components, ...functions].flatMap(({ types }) => types)) {
      const known = this.#types.get(type.name);
      // Of a noun that is rich in a component and plain in structured data, the rich one.
      if (!known || definitionOf(type).includes("ReactNode")) this.#types.set(type.name, type);
    }
    texts.push(...[...this.#types.values()].map(definitionOf));
    for (const name of texts.flatMap(typeNames))
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** The types that are named more than once, each as a definition. */
  shared() {
    return [...this.#types.keys()]
      .filter((name) => this.#isSpelled(name) && this.#counts.get(name) > 1)
      .sort()
      .map((name) => `${name} = ${this.#spelled(name)}`);
  }

  component({ rest, props }) {
    const fields = this.#fields(this.#own(props));
    if (!this.#isSection(props)) return `<${rest}> ${fields}`;
    const missing = this.#section
      .map(({ name }) => name)
      .filter((name) => name !== "children" && !props.some((prop) => prop.name === name));
    const base = ["Section", missing.length > 0 && `without ${missing.join(" and ")}`];
    return [base.filter(Boolean).join(" "), fields !== "{ }" && fields].filter(Boolean).join(" & ");
  }

  function({ signature }) {
    return this.#text(signature);
  }

  #fields(fields) {
    const written = fields.map(({ name, type, required }) => {
      const key = `${name}${required ? "" : "?"}`;
      const text = introduced.has(name) ? "string" : this.#text(type);
      return text === "string" ? key : `${key}: ${text}`;
    });
    return written.length > 0 ? `{ ${written.join(", ")} }` : "{ }";
  }

  #text(type) {
    const written = type.replace(/"[^"]*"|\b[A-Z]\w+\b/g, (name) =>
      this.#isSpelled(name) && this.#counts.get(name) === 1 ? this.#spelled(name) : name,
    );
    return shorter.reduce((text, [long, short]) => text.replace(long, short), written);
  }

  #spelled(name) {
    const { fields, definition } = this.#types.get(name);
    return fields ? this.#fields(fields) : this.#text(definition);
  }

  #isSpelled(name) {
    return this.#types.has(name) && !opaque.has(name);
  }

  /** The props that Section does not have, or has with another type. */
  #own(props) {
    if (!this.#isSection(props)) return props;
    return props.filter((prop) => !this.#section.some((other) => isSame(prop, other)));
  }

  #isSection(props) {
    if (props === this.#section) return false;
    const inherited = this.#section.filter(({ name }) => ["intro", "tone"].includes(name));
    return inherited.every((prop) => props.some((other) => isSame(prop, other)));
  }
}

function isSame(one, other) {
  return one.name === other.name && one.type === other.type && one.required === other.required;
}

function definitionOf({ fields, definition = "" }) {
  return fields ? fields.map(({ type }) => type).join("; ") : definition;
}

function typeNames(text) {
  return text.replace(/"[^"]*"/g, "").match(/\b[A-Z]\w+\b/g) ?? [];
}
