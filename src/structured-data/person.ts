import { trimmedText } from "../content/trimmed-text.js";
import type { EducationalOccupationalCredentialLeaf, PersonLeaf } from "schema-dts";
import { languageTag } from "../content/language-tag.js";
import {
  readCredential,
  type Credential,
  type Practitioner,
  type Registration,
} from "../content/practitioner.js";
import { webAddress } from "../content/web-address.js";
import { idOf, listOf } from "./graph.js";

/** The `@id` of a practitioner: at their own address, or at the clinic's. */
export const personId = (person: Practitioner, base: string, clinicUrl = base) =>
  idOf(webAddress(person.href, base) ?? clinicUrl, "person", person.name);

/**
 * A practitioner as Person (https://schema.org/Person), with their credentials and register.
 * @param base The page's address, against which relative ones are resolved.
 * @param id Defaults to their own address or the page's, with their name.
 */
export function personNode(person: Practitioner, base: string, id = personId(person, base)) {
  const registration = registrationNode(person.registration, base);
  const credentials = [
    ...(listOf(person.credentials, credentialNode) ?? []),
    ...(registration ? [registration] : []),
  ];
  return {
    ...personInBrief(person, base, id),
    description: trimmedText(person.description),
    image: webAddress(person.image?.src, base),
    knowsLanguage: listOf(person.languages, (tag) => languageTag(trimmedText(tag))),
    knowsAbout: listOf(person.specialties, trimmedText),
    hasCredential: credentials.length > 0 ? credentials : undefined,
  } satisfies PersonLeaf;
}

/** Only as much of a practitioner as a review line shows. */
export function personInBrief(person: Practitioner, base: string, id = personId(person, base)) {
  return {
    "@type": "Person",
    "@id": id,
    name: trimmedText(person.name),
    jobTitle: trimmedText(person.jobTitle),
    url: webAddress(person.href, base),
  } satisfies PersonLeaf;
}

function credentialNode(credential: string | Credential) {
  const { abbreviation, meaning } = readCredential(credential);
  const name = trimmedText(meaning) ?? trimmedText(abbreviation);
  if (name === undefined) return undefined;
  return {
    "@type": "EducationalOccupationalCredential",
    name,
    alternateName: name === trimmedText(abbreviation) ? undefined : trimmedText(abbreviation),
  } satisfies EducationalOccupationalCredentialLeaf;
}

function registrationNode(registration: Registration | undefined, base: string) {
  const name = trimmedText(registration?.name);
  if (name === undefined) return undefined;
  return {
    "@type": "EducationalOccupationalCredential",
    identifier: trimmedText(registration?.number),
    url: webAddress(registration?.href, base),
    recognizedBy: { "@type": "Organization", name },
  } satisfies EducationalOccupationalCredentialLeaf;
}
