/** A text without surrounding blanks; undefined if it is empty, or not a text. */
export function trimmedText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
