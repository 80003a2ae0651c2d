import { personName, trapNames } from "./own-names.js";
import type { Problems } from "./problems.js";

/**
 * Sentences of a server by the names of their fields, those that say something. A list of them, as
 * validators give, is said as one. What is wrong with a trap for robots is said at the box that gets
 * a person past it.
 */
export function sentencesOf(errors: unknown): Problems {
  if (typeof errors !== "object" || errors === null || Array.isArray(errors)) return {};
  return Object.fromEntries(
    Object.entries(errors)
      .map(([name, said]) => [isTrap(name) ? personName : name, textOf(said)] as const)
      .filter(([, sentence]) => sentence !== ""),
  );
}

const isTrap = (name: string) => (trapNames as readonly string[]).includes(name);

function textOf(said: unknown): string {
  const texts = (Array.isArray(said) ? said : [said]) as readonly unknown[];
  return texts
    .filter((text) => typeof text === "string" || typeof text === "number")
    .map((text) => String(text).trim())
    .filter(Boolean)
    .join(" ");
}
