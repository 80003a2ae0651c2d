import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ThemeOptions } from "../theme/index.js";

/** What a new site is made of, as it was asked for. */
export interface Choices {
  name: string;
  /** A folder of the starters, such as `massage`. */
  site: string;
  framework: string;
  /** The brand colour, in any CSS notation. */
  color: string;
  /** `en`. */
  language: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** What depends on the country. Telephone numbers are those it keeps for fiction, or cannot exist. */
export interface Country {
  name: string;
  currency: string;
  timeZone: string;
  /** The number to call for an ambulance. */
  emergency: string;
  /** The state or province, where letters name it. */
  region?: string;
  postalCodes: readonly string[];
  phones: readonly { number: string; display: string }[];
}

interface Starter {
  description: string;
  /** What its clinic is called until it is named, by language. */
  names: Readonly<Record<string, string>>;
  theme: ThemeOptions;
}

const folder = fileURLToPath(new URL("../starters/", import.meta.url));

const readJson = (path: string) => JSON.parse(readFileSync(join(folder, path), "utf8"));

export const countries: Readonly<Record<string, Country>> = readJson("countries.json");

export const frameworks = {
  next: "Next.js: a server, or static pages",
  astro: "Astro: static pages, and no JavaScript",
};

/** Each with its own name, and the country that is taken where none is said. */
export const languages: Readonly<Record<string, { name: string; country: string }>> = {
  en: { name: "English", country: "GB" },
  pt: { name: "Português", country: "PT" },
};

const starterOf = (site: string): Starter => readJson(`${site}/starter.json`);

/** The kinds of site, each with what it is. */
export const sites: Readonly<Record<string, string>> = Object.fromEntries(
  ["massage", "physiotherapy", "chiropractic"].map((site) => [site, starterOf(site).description]),
);

/** The languages that a site has words in. */
export const languagesOf = (site: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(starterOf(site).names).map((language) => [language, languages[language]!.name]),
  );

/** What a site's clinic is called until it is named. */
export const sampleName = (site: string, language: string) => starterOf(site).names[language]!;

export const sampleColor = (site: string) => starterOf(site).theme.brand;

export const themeOf = (site: string, brand: string): ThemeOptions => ({
  ...starterOf(site).theme,
  brand,
});

/** The texts of a part of the starters by their paths, those in the language in place of the English. */
export function textsOf(part: string, language: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const place of [part, join(part, language)]) {
    const root = join(folder, place);
    if (!existsSync(root)) continue;
    for (const path of filesIn(root))
      if (place !== part || !(path.split("/")[0]! in languages))
        texts.set(path, readFileSync(join(root, path), "utf8"));
  }
  return texts;
}

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
