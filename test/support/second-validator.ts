// @ts-expect-error -- it has no types
import Validator from "@adobe/structured-data-validator";
import { schemaOrgJson } from "./schema-org";

type Node = Record<string, unknown> & { "@type"?: string };

const validator = new Validator(schemaOrgJson);

/** What another validator, with rules of its own, finds in a graph and in all that stands in it. */
export async function secondValidatorProblems(graph: { "@graph": readonly object[] }) {
  const jsonld: Record<string, Node[]> = {};
  for (const node of nodesIn(JSON.parse(JSON.stringify(graph["@graph"]))))
    (jsonld[node["@type"]!] ??= []).push(node);
  return (await validator.validate({ jsonld })) as unknown[];
}

/** Every typed node in a structure, at whatever depth. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return "@type" in value ? [value as Node, ...inside] : inside;
}
