import type { EducationalOccupationalCredentialLeaf, PersonLeaf } from "schema-dts";
import { languageTag } from "../content/language-tag.js";
import type { Credential, Practitioner, Registration } from "../content/practitioner.js";
import { webAddress } from "../content/web-address.js";
import { idOf, listOf, words } from "./graph.js";

/** The `@id` of a practitioner: at their own page, or at the clinic's. */
export function personId(person: Practitioner, clinicUrl: string): string {
  const own = webAddress(person.url, clinicUrl);
  return own ? idOf(own, "person") : idOf(clinicUrl, "person", person.name);
}

/** A practitioner as Person (https://schema.org/Person), with their credentials and register. */
export function personNode(person: Practitioner, clinicUrl: string) {
  const registration = registrationNode(person.registration, clinicUrl);
  const credentials = [
    ...(listOf(person.credentials, credentialNode) ?? []),
    ...(registration ? [registration] : []),
  ];
  return {
    ...personInBrief(person, clinicUrl),
    description: words(person.about),
    image: webAddress(person.photo?.src, clinicUrl),
    knowsLanguage: listOf(person.languages, languageTag),
    knowsAbout: listOf(person.specialties, words),
    hasCredential: credentials.length > 0 ? credentials : undefined,
  } satisfies PersonLeaf;
}

/** No more of a practitioner than a review line shows. */
export function personInBrief(person: Practitioner, clinicUrl: string) {
  return {
    "@type": "Person",
    "@id": personId(person, clinicUrl),
    name: words(person.name),
    jobTitle: words(person.jobTitle),
    url: webAddress(person.url, clinicUrl),
  } satisfies PersonLeaf;
}

function credentialNode({ abbreviation, meaning }: Credential) {
  const name = words(meaning) ?? words(abbreviation);
  if (name === undefined) return undefined;
  return {
    "@type": "EducationalOccupationalCredential",
    name,
    alternateName: name === words(abbreviation) ? undefined : words(abbreviation),
  } satisfies EducationalOccupationalCredentialLeaf;
}

function registrationNode(registration: Registration | undefined, base: string) {
  const name = words(registration?.name);
  if (name === undefined) return undefined;
  return {
    "@type": "EducationalOccupationalCredential",
    identifier: words(registration?.number),
    url: webAddress(registration?.url, base),
    recognizedBy: { "@type": "Organization", name },
  } satisfies EducationalOccupationalCredentialLeaf;
}
