import { trimmedText } from "../../content/trimmed-text.js";
import { readId, isRecord, arrayOrEmpty, toArray, type JsonRecord } from "./values.js";

/** The resources of an answer, by every text that a reference may name them with. */
export type Directory = ReadonlyMap<string, JsonRecord>;

/** What is known of the resource that a reference names. */
interface ResolvedReference {
  type?: string;
  id?: string;
  /** The resource itself, where the answer holds it. */
  resource?: JsonRecord;
}

/** Where two resources share a name, the first wins. `fullUrl` is that of the Bundle's entry. */
export function buildDirectory(
  resources: Iterable<{ resource: JsonRecord; fullUrl?: unknown }>,
): Directory {
  const directory = new Map<string, JsonRecord>();
  for (const { resource, fullUrl } of resources) {
    const type = trimmedText(resource.resourceType);
    const id = readId(resource.id);
    const address = normalizeAddress(fullUrl);
    const names = [
      address,
      address && parsePath(address)?.join("/"),
      id && `${type}/${id}`,
      ...toArray(resource.identifier).map((identifier) => identifierKey(type, identifier)),
    ];
    for (const name of names) {
      if (name && !directory.has(name)) directory.set(name, resource);
    }
  }
  return directory;
}

/**
 * Resolves a FHIR Reference: by absolute or relative address of any version, by `urn:uuid:`, to a
 * contained resource (`#id`), or by identifier alone.
 * @param types the types that it may have, where it does not state one
 * @param container the resource that holds the reference
 *
 * https://hl7.org/fhir/R4/references.html and https://hl7.org/fhir/R4/bundle.html#references
 */
export function resolveReference(
  reference: unknown,
  types: readonly string[],
  directory: Directory,
  container: unknown,
): ResolvedReference {
  if (!isRecord(reference)) return {};
  const address = normalizeAddress(reference.reference);
  const path = address === undefined ? undefined : parsePath(address);
  const statedType = path?.[0] ?? trimmedText(reference.type)?.split("/").at(-1);
  const identifiers = (statedType ? [statedType] : types).map((type) =>
    identifierKey(type, reference.identifier),
  );
  const names = [address, path?.join("/"), ...identifiers];
  const resource = address?.startsWith("#")
    ? findContained(container, address.slice(1))
    : names.map((name) => name && directory.get(name)).find(isRecord);
  const ownId = resource && (readId(resource.id) ?? readIdentifier(resource.identifier));
  const urn = address && /^urn:\w+:(.+)/.exec(address)?.[1];
  return {
    type: trimmedText(resource?.resourceType) ?? statedType,
    id: ownId ?? path?.[1] ?? urn ?? readIdentifier(reference.identifier),
    resource,
  };
}

/** The resource whose contained resources the references of `resource` may name (`#p`). */
export function findContainer(resource: unknown, container: unknown): unknown {
  const isPart = isRecord(container) && arrayOrEmpty(container.contained).includes(resource);
  return isPart ? container : resource;
}

function findContained(container: unknown, id: string): JsonRecord | undefined {
  const parts = isRecord(container) ? arrayOrEmpty(container.contained) : [];
  return parts.filter(isRecord).find((part) => readId(part.id)?.replace(/^#/, "") === id);
}

/** An address without its version. UUIDs do not distinguish upper and lower case. */
function normalizeAddress(value: unknown): string | undefined {
  const address = trimmedText(value)?.replace(/\/_history\/[^/]*$/, "");
  return /^urn:/i.test(address ?? "") ? address!.toLowerCase() : address;
}

/** The `Schedule` and the `10` of `Schedule/10` or `https://fhir.example/Schedule/10`. */
function parsePath(address: string): [type: string, id: string] | undefined {
  const [, type, id] = /(?:^|\/)([A-Z][A-Za-z]+)\/([^/#?]+)$/.exec(address) ?? [];
  return type && id ? [type, id] : undefined;
}

function identifierKey(type: string | undefined, identifier: unknown): string | undefined {
  const value = readIdentifier(identifier);
  if (!isRecord(identifier) || value === undefined) return undefined;
  return JSON.stringify([type, trimmedText(identifier.system), value]);
}

/** The value of an Identifier, or of the first one in a list. */
function readIdentifier(identifier: unknown): string | undefined {
  return toArray(identifier)
    .map((item) => (isRecord(item) ? readId(item.value) : undefined))
    .find((value) => value !== undefined);
}
