/** A booking that was posted without JavaScript and refused. */
export interface Draft {
  slotId: string;
  values: Record<string, string>;
  errors: Record<string, string>;
  /** Where nobody knows what became of it: the same key must come again. */
  idempotencyKey?: string;
}

const minutes = 60_000;
const keptFor = 10 * minutes;
const most = 1_000;

/**
 * What was typed, from the post to the page that shows it again: a route cannot render a page, and a
 * page takes no post. It is about somebody's health, so it stays out of addresses, and out of cookies
 * too, which a browser writes to its disk and which are too small for a long note. Here it is in
 * memory for ten minutes, under a name that only the visitor's cookie has. With more than one server,
 * keep it where your sessions are.
 */
const drafts = ((globalThis as { drafts?: Map<string, { draft: Draft; until: number }> }).drafts ??=
  // Next bundles routes and pages apart; they meet in the global object.
  new Map());

export function keepDraft(visitor: string, draft: Draft): void {
  forgetDraft(visitor);
  for (const [name, { until }] of drafts)
    if (until < Date.now() || drafts.size >= most) drafts.delete(name);
  drafts.set(visitor, { draft, until: Date.now() + keptFor });
}

export function draftOf(visitor: string): Draft | undefined {
  const kept = drafts.get(visitor);
  return kept && kept.until > Date.now() ? kept.draft : undefined;
}

export function forgetDraft(visitor: string): void {
  drafts.delete(visitor);
}
