/** A text without the blanks around it; undefined if there is nothing in it, or it is not a text. */
export function trimmedText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
