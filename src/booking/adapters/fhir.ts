import { fhirPage, type FhirOptions } from "../adapter-fhir.js";
import { linesOf, type Answer } from "../adapter-page.js";
import { isRecord, itemsOf, shown } from "../adapter-values.js";
import type { SlotPage } from "../types.js";

export type { FhirOptions };

/**
 * A FHIR R4 Bundle, the answer to a search for Slots. A slot's `comment` becomes its note; the
 * narrative (`text`) is not read. Every kind of busy is taken, and so is what is overbooked. Schedules
 * in the bundle (`_include=Slot:schedule`) say who and where. A link to a next page means that the
 * coverage is not complete.
 *
 * An entry that cannot be used becomes a problem, named by its place; nothing is thrown. Each slot
 * keeps its resource in `raw`.
 *
 * https://hl7.org/fhir/R4/slot.html and https://hl7.org/fhir/R4/bundle.html
 */
export function fhirSlots(bundle: unknown, options: FhirOptions): SlotPage {
  return fhirPage(takeApart(bundle), options);
}

function takeApart(bundle: unknown): Answer {
  if (!isRecord(bundle) || bundle.resourceType !== "Bundle") {
    const found = shown(isRecord(bundle) ? bundle.resourceType : bundle);
    const reason = `expected a Bundle, not ${found}.`;
    return { lines: [], complete: false, problems: [{ at: "resourceType", reason }] };
  }
  // JSON in FHIR has no empty lists: a bundle that found nothing has no `entry`.
  const { lines, ...found } = linesOf("entry", bundle.entry ?? []);
  const hasNext = itemsOf(bundle.link).some((link) => isRecord(link) && link.relation === "next");
  return {
    ...found,
    lines: lines.map(({ at, value }) => ({ at, value: isRecord(value) ? value.resource : value })),
    complete: found.complete && !hasNext,
  };
}
