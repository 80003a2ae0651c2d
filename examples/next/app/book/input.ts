/** Short text from outside, such as an id, or undefined: whoever calls may send anything. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && value.length <= 200 ? value : undefined;

/** The questions of the form, and what it sends against robots. */
const names = ["name", "phone", "email", "firstVisit", "note", "isPerson", "leaveEmpty", "elapsed"];

/** What was typed, and nothing else. Too much of it is cut, and the booking server says so. */
export function fieldsOf(value: unknown): Record<string, string> {
  const sent = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(
    sent.flatMap(([name, text]) =>
      names.includes(name) && typeof text === "string" ? [[name, text.slice(0, 10_000)]] : [],
    ),
  );
}
