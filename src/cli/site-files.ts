import { readFileSync } from "node:fs";
import { createTheme } from "../theme/index.js";
import { countries, sampleColor, sampleName, textsOf, themeOf, type Choices } from "./starters.js";

/**
 * The files of a new site by their paths: the words, pages and drawings of one of the starters, in the
 * folders and with the routes of a framework.
 * @param folderName names the package
 */
export function siteFiles(choices: Choices, folderName: string): Map<string, string> {
  const { site, framework, language, color } = choices;
  const isNext = framework === "next";
  const files = new Map<string, string>();
  const write = (path: string, text: string) => files.set(path, text);

  for (const [path, text] of textsOf(framework, language)) {
    if (path === "package.json") write(path, manifest(text, folderName));
    // npm leaves a .gitignore out of a package.
    else if (path === "gitignore") write(".gitignore", text);
    else write(path, text.replace("# Clinic", `# ${choices.name}`));
  }
  const source = isNext ? "" : "src/";
  for (const [path, text] of [...textsOf("shared", language), ...textsOf(site, language)]) {
    const [top, ...rest] = path.split("/");
    if (path === "starter.json") continue;
    if (top === "public") write(path, drawing(text, choices));
    else if (top === "pages" && isNext) write(`app/${nextRoute(rest.join("/"))}`, text);
    else if (top === "pages") {
      write(`src/views/${rest.join("/")}`, text);
      write(`src/pages/${astroRoute(rest.join("/"))}`, astroPage(rest.join("/"), text));
    } else if (path === "content/clinic.ts") write(source + path, clinic(text, choices));
    else if (path === "ui.ts") write(source + path, ui(text, choices));
    else write(source + path, text);
  }
  write(isNext ? "app/theme.css" : "src/theme.css", createTheme(themeOf(site, color)).css);
  return files;
}

const nextRoute = (page: string) =>
  page === "home.tsx"
    ? "page.tsx"
    : page === "not-found.tsx"
      ? page
      : page.replace(/\.tsx$/, "/page.tsx");

const astroRoute = (page: string) =>
  page
    .replace(/^home\./, "index.")
    .replace(/^not-found\./, "404.")
    .replace(/tsx$/, "astro");

function astroPage(page: string, text: string): string {
  const [, name] = /export default function (\w+)/.exec(text)!;
  return `---
import Layout from "@/layouts/layout.astro";
import ${name}, { metadata } from "@/views/${page.replace(/\.tsx$/, "")}";
---

<Layout {...metadata}>
  <${name} />
</Layout>
`;
}

function manifest(text: string, folderName: string): string {
  const { version } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  const name = folderName
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const manifest = JSON.parse(text);
  manifest.name = name || "clinic";
  manifest.dependencies["clinic-ui"] = `^${version}`;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The clinic's facts, which the starters have as they are in the United Kingdom. */
function clinic(text: string, { site, name, language, country: code }: Choices): string {
  const [from, to] = [countries.GB!, countries[code]!];
  const facts = [
    [sampleName(site, language), name],
    ["en-GB", `${language}-${code}`],
    ["GB", code],
    [from.currency, to.currency],
    [from.timeZone, to.timeZone],
    [from.emergency, to.emergency],
    ...from.postalCodes.map((postalCode, index) => [postalCode, to.postalCodes[index]]),
    ...from.phones.flatMap(({ number, display }, index) => [
      [number, to.phones[index]!.number],
      [display, to.phones[index]!.display],
    ]),
  ].map(([before, after]) => [JSON.stringify(before), JSON.stringify(after)] as const);
  const known = new Map(facts);
  return text
    .replace(/"[^"\n]*"/g, (fact) => known.get(fact) ?? fact)
    .replace(/^( *)(locality: .*)$/gm, (line, indent) =>
      to.region ? `${line}\n${indent}region: ${JSON.stringify(to.region)},` : line,
    );
}

/** The components' own words: English has them without a file, but in the United States a few differ. */
function ui(text: string, { language, country }: Choices): string {
  const file =
    language === "en"
      ? country === "US" && "en-US"
      : language === "pt"
        ? country === "BR"
          ? "pt-BR"
          : "pt-PT"
        : language;
  if (!file) return text;
  const words = file.replace("-", "");
  return text
    .replace(
      'from "clinic-ui/defaults";\n',
      `$&import { ${words} } from "clinic-ui/messages/${file}";\n`,
    )
    .replace("{ locale: language }", `{ ...${words}, locale: language }`);
}

/** A drawing in the theme's colours. */
function drawing(text: string, { site, color }: Choices): string {
  const colorsOf = (brand: string) => {
    const { light, dark } = createTheme(themeOf(site, brand)).tokens.color;
    return [light.accent, dark.accent, light["on-brand"]];
  };
  const chosen = colorsOf(color);
  const known = new Map(
    colorsOf(sampleColor(site)).map((before, index) => [before, chosen[index]!]),
  );
  return text.replace(/#[0-9a-f]{6}\b/g, (hex) => known.get(hex) ?? hex);
}
