import "./process.js";

const reported = new Set<string>();

/**
 * Reports a mistake on the console, once and in development only. Code that visitors load guards the
 * call with `process.env.NODE_ENV !== "production"`, because some bundlers keep the text otherwise.
 * @param component the component's public name, or undefined where several share the code
 * @param prop the prop at fault, as the author wrote it
 * @param advice one sentence: what is wrong, what happens, and what to write instead
 */
export function warn(component: string | undefined, prop: string, advice: string): void {
  if (process.env.NODE_ENV === "production") return;
  const message = `clinic-ui: ${component ? `<${component}> ` : ""}${prop}: ${advice}`;
  if (reported.has(message)) return;
  reported.add(message);
  console.warn(message);
}

/** A value as a message shows it. A circular one, such as an element in development, shows its kind. */
/* @__NO_SIDE_EFFECTS__ */
export function quote(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
