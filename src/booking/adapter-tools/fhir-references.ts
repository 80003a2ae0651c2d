import { trimmedText } from "../../content/trimmed-text.js";
import { idOf, isRecord, itemsOf, listOf, type JsonRecord } from "./values.js";

/** The resources of an answer by every name that a reference may call them. */
export type Directory = ReadonlyMap<string, JsonRecord>;

/** What a reference says of a resource. */
interface Named {
  type?: string;
  id?: string;
  /** The resource itself, where the answer holds it. */
  resource?: JsonRecord;
}

/** Of two resources with one name the first is found. `fullUrl` is that of the Bundle's entry. */
export function directoryOf(
  resources: Iterable<{ resource: JsonRecord; fullUrl?: unknown }>,
): Directory {
  const directory = new Map<string, JsonRecord>();
  for (const { resource, fullUrl } of resources) {
    const type = trimmedText(resource.resourceType);
    const id = idOf(resource.id);
    const address = addressOf(fullUrl);
    const names = [
      address,
      address && pathOf(address)?.join("/"),
      id && `${type}/${id}`,
      ...listOf(resource.identifier).map((identifier) => identifierName(type, identifier)),
    ];
    for (const name of names) {
      if (name && !directory.has(name)) directory.set(name, resource);
    }
  }
  return directory;
}

/**
 * What a FHIR Reference names: by address, in full or not and of whatever version, by `urn:uuid:`, as
 * a part of its container, or by identifier alone.
 * @param types what it may name, where it does not say
 * @param container the resource that the reference stands in
 *
 * https://hl7.org/fhir/R4/references.html and https://hl7.org/fhir/R4/bundle.html#references
 */
export function named(
  reference: unknown,
  types: readonly string[],
  directory: Directory,
  container: unknown,
): Named {
  if (!isRecord(reference)) return {};
  const address = addressOf(reference.reference);
  const path = address === undefined ? undefined : pathOf(address);
  const saidType = path?.[0] ?? trimmedText(reference.type)?.split("/").at(-1);
  const identifiers = (saidType ? [saidType] : types).map((type) =>
    identifierName(type, reference.identifier),
  );
  const names = [address, path?.join("/"), ...identifiers];
  const resource = address?.startsWith("#")
    ? containedIn(container, address.slice(1))
    : names.map((name) => name && directory.get(name)).find(isRecord);
  const ownId = resource && (idOf(resource.id) ?? identifierOf(resource.identifier));
  const urn = address && /^urn:\w+:(.+)/.exec(address)?.[1];
  return {
    type: trimmedText(resource?.resourceType) ?? saidType,
    id: ownId ?? path?.[1] ?? urn ?? identifierOf(reference.identifier),
    resource,
  };
}

/** Where references of a resource to its own parts (`#p`) are looked for. */
export function containerOf(resource: unknown, container: unknown): unknown {
  const isPart = isRecord(container) && itemsOf(container.contained).includes(resource);
  return isPart ? container : resource;
}

function containedIn(container: unknown, id: string): JsonRecord | undefined {
  const parts = isRecord(container) ? itemsOf(container.contained) : [];
  return parts.filter(isRecord).find((part) => idOf(part.id)?.replace(/^#/, "") === id);
}

/** An address without its version. The letters of a UUID are the same, small or not. */
function addressOf(value: unknown): string | undefined {
  const address = trimmedText(value)?.replace(/\/_history\/[^/]*$/, "");
  return /^urn:/i.test(address ?? "") ? address!.toLowerCase() : address;
}

/** The `Schedule` and the `10` of `Schedule/10` or `https://fhir.example/Schedule/10`. */
function pathOf(address: string): [type: string, id: string] | undefined {
  const [, type, id] = /(?:^|\/)([A-Z][A-Za-z]+)\/([^/#?]+)$/.exec(address) ?? [];
  return type && id ? [type, id] : undefined;
}

function identifierName(type: string | undefined, identifier: unknown): string | undefined {
  const value = identifierOf(identifier);
  if (!isRecord(identifier) || value === undefined) return undefined;
  return JSON.stringify([type, trimmedText(identifier.system), value]);
}

/** The value of an Identifier, or of the first in a list. */
function identifierOf(identifier: unknown): string | undefined {
  return listOf(identifier)
    .map((item) => (isRecord(item) ? idOf(item.value) : undefined))
    .find((value) => value !== undefined);
}
