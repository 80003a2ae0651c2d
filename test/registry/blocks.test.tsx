import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { describeBlocks } from "../../scripts/registry/blocks.js";
import { everyComponent } from "../support/contracts";

type Registry = Awaited<ReturnType<typeof describeBlocks>>;
type Props = Record<string, unknown>;

let registry: Registry;
let validators: Map<string, ValidateFunction>;

// Reads all types and compiles a schema for each component.
beforeAll(async () => {
  registry = await describeBlocks();
  const ajv = new Ajv2020({ formats: { "uri-reference": true } });
  ajv.addSchema(registry.schema, "blocks");
  validators = new Map(
    everyComponent.map(({ name }) => [name, ajv.getSchema(`blocks#/$defs/${name}Props`)!]),
  );
}, 120_000);

const blockOf = (component: string) =>
  registry.blocks.blocks.find(({ name }) => name === component)!;

describe.each(everyComponent)("the schema of $name", ({ name, withUrl }) => {
  const isValid = (data: unknown) => {
    const validate = validators.get(name)!;
    return validate(data) || validate.errors;
  };
  const data = (): Props => ({ ...blockOf(name).example });

  it("accepts the component's example", () => {
    expect(isValid(data())).toBe(true);
  });

  it("rejects an unknown prop, and a value of another type", () => {
    expect(isValid({ ...data(), heding: "Typed wrong" })).not.toBe(true);
    const taken = Object.keys(data()).filter(
      (prop) => isValid({ ...data(), [prop]: [[{ unknown: true }]] }) === true,
    );
    expect(taken).toEqual([]);
  });

  it("rejects content without required props", () => {
    const { required = [] } = registry.schema.$defs[`${name}Props`] as { required?: string[] };
    const needless = required.filter((prop) => {
      const rest = data();
      delete rest[prop];
      return isValid(rest) === true;
    });
    expect(needless).toEqual([]);
  });

  if (!withUrl) return;

  it("knows where its addresses are", () => {
    const url = "/an-address";
    const found = pathsOf(withUrl(url), (value) => value === url);
    expect(found.filter((path) => !blockOf(name).addresses.includes(path))).toEqual([]);
  });
});

function pathsOf(value: unknown, isMeant: (value: unknown) => boolean, path = ""): string[] {
  if (isMeant(value)) return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (Array.isArray(value)) return pathsOf(item, isMeant, `${path}[]`);
    return pathsOf(item, isMeant, path ? `${path}.${key}` : key);
  });
}

describe("the schema of a page's blocks", () => {
  it("accepts a list of components by name, and rejects an unknown one", () => {
    const ajv = new Ajv2020({ formats: { "uri-reference": true } });
    const validate = ajv.compile(registry.schema);
    const items = ["Pain down one leg", { name: "Pins and needles" }];
    const list = { type: "SymptomList", props: { heading: "Signs", items } };
    const section = { type: "Section", props: { heading: "About", children: [list] } };
    expect(validate([list, section])).toBe(true);
    expect(validate([{ ...list, type: "SymptonList" }])).toBe(false);
    const deep = { ...section, props: { children: [{ type: "SymptomList", props: {} }] } };
    expect(validate([deep])).toBe(false);
  });
});
