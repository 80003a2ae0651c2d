import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../src/messages/en";
import type { Messages, PluralForms } from "../../src/messages/messages";

/** Every language that there is a file for, by the file's name. */
const languages = Object.entries(
  import.meta.glob<Record<string, Messages>>(
    ["../../src/messages/*.ts", "!../../src/messages/messages.ts"],
    { eager: true },
  ),
).map(([path, file]) => {
  const name = path.replace(/^.*\/|\.ts$/g, "");
  // "pt-BR" is no name of a constant: `ptBR`.
  const constant = name.replaceAll("-", "");
  const messages = file[constant];
  if (!messages)
    throw new Error(`src/messages/${name}.ts has no \`export const ${constant}: Messages\`.`);
  return { name, messages };
});

type Word = string | PluralForms;

const isWord = (value: unknown): value is Word =>
  typeof value === "string" || (typeof value === "object" && value !== null && "other" in value);

/** All words by their path, such as `phoneLink.call`; the forms of a plural are one word. */
function wordsOf(value: object, path = ""): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const [key, inner] of Object.entries(value) as [string, Word | object][]) {
    if (isWord(inner)) words.set(path + key, inner);
    else for (const [name, word] of wordsOf(inner, `${path}${key}.`)) words.set(name, word);
  }
  return words;
}

const forms = (word: Word) => (typeof word === "string" ? [word] : Object.values(word));
const places = (text: string) => (text.match(/\{.*?\}/g) ?? []).sort();
const english = wordsOf(en);

it("have an explanation for translators each", () => {
  const lines = readFileSync("src/messages/messages.ts", "utf8").split("\n");
  const unexplained = lines.filter(
    (line, at) => /^ {4}\w+: (?:string|PluralForms);$/.test(line) && !lines[at - 1]!.includes("*/"),
  );
  expect(unexplained).toEqual([]);
});

describe.each(languages)("the messages of $name", ({ name, messages }) => {
  const words = wordsOf(messages);
  const plurals = [...words].filter((entry): entry is [string, PluralForms] => {
    return typeof entry[1] !== "string";
  });

  it("have their language tag", () => {
    expect(messages.locale).toMatch(new RegExp(`^${name}\\b`));
    expect(Intl.PluralRules.supportedLocalesOf(name)).toEqual([name]);
  });

  it("have the same keys as English", () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("have plural forms where English has", () => {
    const kinds = (all: Map<string, Word>) =>
      [...all].map(([path, word]) => `${path} ${typeof word}`).sort();
    expect(kinds(words)).toEqual(kinds(english));
  });

  it("are not empty, and have no surrounding spaces", () => {
    for (const [path, word] of words)
      for (const text of forms(word)) {
        expect(text, path).not.toBe("");
        expect(text, path).toBe(text.trim());
      }
  });

  it("have the same placeholders as English", () => {
    for (const [path, word] of words) {
      const expected = english.get(path) ?? "";
      if (typeof word === "string" && typeof expected === "string")
        expect(places(word), path).toEqual(places(expected));
      else if (typeof word !== "string" && typeof expected !== "string")
        expect(places(word.other), path).toEqual(places(expected.other));
    }
  });

  it("have every plural form of the language, and no other", () => {
    const categories = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
    for (const [path, word] of plurals)
      expect(Object.keys(word).sort(), path).toEqual([...categories].sort());
  });

  it("contain the number, or are for one number only", () => {
    const rules = new Intl.PluralRules(name);
    const numbers = Array.from({ length: 200 }, (_, number) => number);
    for (const [path, word] of plurals)
      for (const [category, text] of Object.entries(word)) {
        const meant = numbers.filter((number) => rules.select(number) === category);
        const allowed = meant.length === 1 ? ["", "{count}"] : ["{count}"];
        expect(allowed, `${path}.${category}`).toContain(places(text).join());
      }
  });
});
