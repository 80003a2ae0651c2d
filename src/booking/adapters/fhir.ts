import { readBundles } from "../adapter-tools/fhir-bundle.js";
import { fhirAvailability, type FhirOptions } from "../adapter-tools/fhir-slots.js";
import type { Availability } from "../types.js";

export type { FhirOptions };

/**
 * A FHIR Bundle (R4 or R5), the answer to a search for Slots, or a list of such Bundles, the pages of
 * one search in order. What a batch answers, a Bundle of Bundles, is read too.
 *
 * A slot's `comment` becomes its note; the narrative (`text`) is not read. Every kind of busy, and an
 * overbooked slot, is taken. The practitioner and the location are those of the slot's schedule:
 * request it with `_include=Slot:schedule`, and `_include:iterate=Schedule:actor` where schedules are of a
 * PractitionerRole.
 *
 * The coverage is not complete where the last page has a link to a next one, where the server counts
 * more matches (`total`), and where an OperationOutcome reports an error; information and warnings are
 * ignored. An entry that cannot be used becomes a problem, named by its position; nothing is thrown.
 * Each slot keeps its resource in `raw`.
 *
 * https://hl7.org/fhir/R4/slot.html and https://hl7.org/fhir/R4/search.html
 */
export function fhirSlots(bundle: unknown, options: FhirOptions): Availability {
  return fhirAvailability(readBundles(bundle), options);
}
