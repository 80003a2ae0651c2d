/** Where the browser keeps the choice. */
const key = "cui-cookie-choice";

/** Days for which a choice is kept; afterwards the site asks again. */
const days = 182;

interface KeptChoice {
  purposes: readonly string[];
  agreed: readonly string[];
  /** Milliseconds since 1970. */
  at: number;
}

/** The purposes agreed to, or undefined where the visitor has to be asked: never, long ago, or for less. */
export function readChoice(purposes: readonly string[]): readonly string[] | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key)!) as KeptChoice;
    const isNew = Date.now() - kept.at < days * 86_400_000;
    if (!isNew || !purposes.every((value) => kept.purposes.includes(value))) return undefined;
    return purposes.filter((value) => kept.agreed.includes(value));
  } catch {
    return undefined;
  }
}

/** Keeps the choice. A browser that stores nothing asks again on the next page. */
export function keepChoice(purposes: readonly string[], agreed: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify({ purposes, agreed, at: Date.now() } as KeptChoice));
  } catch {
    // Storage is switched off or full.
  }
}
