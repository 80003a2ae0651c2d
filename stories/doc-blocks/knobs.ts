/** A custom property that changes a component's look. */
export interface Knob {
  property: string;
  meaning: string;
  /** What it is when nobody sets it: a token, a value or a few words. */
  initial: string;
}

/** What the comment at the head of a component's sheet says. */
export interface SheetHead {
  knobs: Knob[];
  /** A sentence beside the knobs, or about why there are none. */
  note: string;
}

const line = /^(--cui-[\w-]+): (.+) \((.+)\)$/;

/** Reads the comment at the head of a component's sheet: a knob a line, and any other sentence. */
export function readHead(css: string): SheetHead {
  const comment = css.match(/^\/\*([^]*?)\*\//)?.[1] ?? "";
  const lines = comment.split("\n").map((text) => text.replace(/^\s*\*?\s*/, "").trim());
  const knobs = lines.flatMap((text) => {
    const [, property, meaning, initial] = text.match(line) ?? [];
    return property ? [{ property, meaning: meaning!, initial: initial! }] : [];
  });
  const note = lines
    .filter((text) => !line.test(text))
    .join(" ")
    .replace(/^No knobs/, "None")
    .trim();
  return { knobs, note };
}
