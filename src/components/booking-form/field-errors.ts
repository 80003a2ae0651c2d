import { isPersonName, trapNames } from "./reserved-names.js";
import type { Problems } from "./problems.js";

/**
 * A server's error messages by field name, without empty ones. A list of messages for one field, as many
 * validators return, is joined. A message about a bot trap goes to the checkbox that lets a person pass.
 */
export function readFieldErrors(errors: unknown): Problems {
  if (typeof errors !== "object" || errors === null || Array.isArray(errors)) return {};
  return Object.fromEntries(
    Object.entries(errors)
      .map(([name, error]) => [isTrapName(name) ? isPersonName : name, joinTexts(error)] as const)
      .filter(([, sentence]) => sentence !== ""),
  );
}

const isTrapName = (name: string) => (trapNames as readonly string[]).includes(name);

function joinTexts(error: unknown): string {
  const texts = (Array.isArray(error) ? error : [error]) as readonly unknown[];
  return texts
    .filter((text) => typeof text === "string" || typeof text === "number")
    .map((text) => String(text).trim())
    .filter(Boolean)
    .join(" ");
}
