import { linesOf, type Answer, type Line } from "./availability.js";
import { countOf, idOf, isRecord, itemsOf, shown } from "./values.js";
import type { SlotProblem } from "../types.js";

/** A line of FHIR: a resource. */
export interface FhirLine extends Line {
  /** Where its Bundle says that the resource is. */
  fullUrl?: unknown;
  /** It came along with what was asked for (`search.mode`). */
  isIncluded?: boolean;
}

export interface FhirAnswer extends Answer {
  lines: readonly FhirLine[];
}

interface Reading {
  lines: FhirLine[];
  problems: SlotProblem[];
  complete: boolean;
  /** The Bundles in Bundles that were read. JSON has no circles, an object may. */
  seen: Set<unknown>;
}

/** What a batch answers is a Bundle in a Bundle; deeper ones are not to be had from FHIR. */
const deepest = 8;

/**
 * The resources of a Bundle, of the Bundles in it, or of a list of Bundles that are the pages of one
 * search. They are all that there is where the last page has no link to a next one, and no page
 * knows of more matches (`total`) than there are.
 */
export function readBundles(answer: unknown): FhirAnswer {
  const reading: Reading = { lines: [], problems: [], complete: true, seen: new Set() };
  if (Array.isArray(answer) && answer.length > 0) {
    const pages = answer.map((page: unknown, index) => readBundle(page, `[${index}].`, 0, reading));
    check(pages, reading);
  } else {
    check([readBundle(answer, "", 0, reading)], reading);
  }
  const { lines, problems, complete } = reading;
  return { lines, problems, complete };
}

interface Page {
  matches: number;
  total: number;
  hasNext: boolean;
}

function check(pages: readonly Page[], reading: Reading) {
  const matches = pages.reduce((sum, page) => sum + page.matches, 0);
  const total = pages.reduce((most, page) => Math.max(most, page.total), 0);
  if (total > matches || pages.at(-1)!.hasNext) reading.complete = false;
}

function readBundle(bundle: unknown, path: string, depth: number, reading: Reading): Page {
  const page = { matches: 0, total: 0, hasNext: false };
  const lose = (at: string | number, reason: string) => {
    reading.problems.push({ at, reason });
    reading.complete = false;
    return page;
  };
  if (!isRecord(bundle) || bundle.resourceType !== "Bundle") {
    const found = shown(isRecord(bundle) ? bundle.resourceType : bundle);
    return lose(`${path}resourceType`, `expected a Bundle, not ${found}.`);
  }
  if (depth > deepest || (depth > 0 && reading.seen.has(bundle))) {
    return lose(`${path}resourceType`, "this Bundle contains itself, or is nested too deeply.");
  }
  reading.seen.add(bundle);
  // JSON in FHIR has no empty lists: a Bundle that found nothing has no `entry`.
  const found = linesOf("entry", bundle.entry ?? []);
  for (const { reason } of found.problems ?? []) lose(`${path}entry`, reason);
  for (const { at: index, value: entry } of found.lines) {
    const place = `${path}entry[${index}]`;
    const at = path === "" ? index : place;
    const { resource, response, search, fullUrl } = isRecord(entry) ? entry : {};
    const status = isRecord(response) ? idOf(response.status) : undefined;
    if (status !== undefined && /^[45]/.test(status)) {
      lose(at, `the server answered ${shown(status)}.`);
    } else if (isRecord(resource) && resource.resourceType === "Bundle") {
      check([readBundle(resource, `${place}.resource.`, depth + 1, reading)], reading);
    } else {
      const mode = isRecord(search) ? search.mode : undefined;
      const type = isRecord(resource) ? resource.resourceType : undefined;
      const isMatch = mode === "match" ? type !== "OperationOutcome" : !mode && type === "Slot";
      if (isMatch) page.matches += 1;
      reading.lines.push({
        at,
        value: isRecord(entry) ? resource : entry,
        fullUrl,
        isIncluded: mode === "include",
      });
    }
  }
  page.total = countOf(bundle.total) ?? 0;
  page.hasNext = itemsOf(bundle.link).some((link) => isRecord(link) && link.relation === "next");
  return page;
}
