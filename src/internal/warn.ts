const said = new Set<string>();

/**
 * Names a mistake on the console, once and in development only. Where much is loaded by visitors, a
 * call stands behind `process.env.NODE_ENV !== "production"`, since not every bundler drops its
 * sentence otherwise.
 * @param component the component's public name, or none where any component may have been given it
 * @param prop the prop at fault, as the author wrote it
 * @param advice what is wrong and what to do, one sentence
 */
export function warn(component: string | undefined, prop: string, advice: string): void {
  if (process.env.NODE_ENV === "production") return;
  const message = `clinic-ui: ${component ? `<${component}> ` : ""}${prop}: ${advice}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/** A value as a message shows it. Of what holds itself, as elements do in development, its kind. */
export function quote(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
