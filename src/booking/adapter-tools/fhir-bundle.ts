import { readLines, type Answer, type Line } from "./availability.js";
import { readCount, readId, isRecord, arrayOrEmpty, quote } from "./values.js";
import type { SlotProblem } from "../types.js";

/** A line of FHIR: a resource. */
export interface FhirLine extends Line {
  /** The resource's address, as its Bundle gives it. */
  fullUrl?: unknown;
  /** It is not a match but belongs to one (`search.mode`). */
  isIncluded?: boolean;
}

export interface FhirAnswer extends Answer {
  lines: readonly FhirLine[];
}

interface ReadState {
  lines: FhirLine[];
  problems: SlotProblem[];
  complete: boolean;
  /** The nested Bundles read so far. An object, unlike JSON, may contain itself. */
  seen: Set<unknown>;
}

/** A batch answers with a Bundle in a Bundle; FHIR defines none that are nested more deeply. */
const maxDepth = 8;

/**
 * The resources of a Bundle, of the Bundles in it, or of a list of Bundles that are the pages of one
 * search. The answer is complete where the last page has no link to a next one and no page counts more
 * matches (`total`) than were read.
 */
export function readBundles(answer: unknown): FhirAnswer {
  const state: ReadState = { lines: [], problems: [], complete: true, seen: new Set() };
  if (Array.isArray(answer) && answer.length > 0) {
    const pages = answer.map((page: unknown, index) => readBundle(page, `[${index}].`, 0, state));
    checkComplete(pages, state);
  } else {
    checkComplete([readBundle(answer, "", 0, state)], state);
  }
  const { lines, problems, complete } = state;
  return { lines, problems, complete };
}

interface Page {
  matches: number;
  total: number;
  hasNext: boolean;
}

function checkComplete(pages: readonly Page[], state: ReadState) {
  const matches = pages.reduce((sum, page) => sum + page.matches, 0);
  const total = pages.reduce((most, page) => Math.max(most, page.total), 0);
  if (total > matches || pages.at(-1)!.hasNext) state.complete = false;
}

function readBundle(bundle: unknown, path: string, depth: number, state: ReadState): Page {
  const page = { matches: 0, total: 0, hasNext: false };
  const reportLoss = (at: string | number, reason: string) => {
    state.problems.push({ at, reason });
    state.complete = false;
    return page;
  };
  if (!isRecord(bundle) || bundle.resourceType !== "Bundle") {
    const found = quote(isRecord(bundle) ? bundle.resourceType : bundle);
    return reportLoss(`${path}resourceType`, `expected a Bundle, not ${found}.`);
  }
  if (depth > maxDepth || (depth > 0 && state.seen.has(bundle))) {
    return reportLoss(
      `${path}resourceType`,
      "this Bundle contains itself, or is nested too deeply.",
    );
  }
  state.seen.add(bundle);
  // FHIR's JSON has no empty lists: a Bundle without matches has no `entry`.
  const found = readLines("entry", bundle.entry ?? []);
  for (const { reason } of found.problems ?? []) reportLoss(`${path}entry`, reason);
  for (const { at: index, value: entry } of found.lines) {
    const place = `${path}entry[${index}]`;
    const at = path === "" ? index : place;
    const { resource, response, search, fullUrl } = isRecord(entry) ? entry : {};
    const status = isRecord(response) ? readId(response.status) : undefined;
    if (status !== undefined && /^[45]/.test(status)) {
      reportLoss(at, `the server answered ${quote(status)}.`);
    } else if (isRecord(resource) && resource.resourceType === "Bundle") {
      checkComplete([readBundle(resource, `${place}.resource.`, depth + 1, state)], state);
    } else {
      const mode = isRecord(search) ? search.mode : undefined;
      const type = isRecord(resource) ? resource.resourceType : undefined;
      const isMatch = mode === "match" ? type !== "OperationOutcome" : !mode && type === "Slot";
      if (isMatch) page.matches += 1;
      state.lines.push({
        at,
        value: isRecord(entry) ? resource : entry,
        fullUrl,
        isIncluded: mode === "include",
      });
    }
  }
  page.total = readCount(bundle.total) ?? 0;
  page.hasNext = arrayOrEmpty(bundle.link).some(
    (link) => isRecord(link) && link.relation === "next",
  );
  return page;
}
