import { readFileSync } from "node:fs";
import { SignatureWriter } from "./signatures.js";
import { firstSentence } from "./source.js";

/** What every component's page tells people. */
const always = new Set(["When to use", "When not", "Content", "Accessibility"]);

/** The rules explain these, and most components take them. */
const explained = new Set(["PartialMessages", "LinkComponent"]);

/** The functions that most sites call; the short text has their signatures. */
const main = ["createTheme", "withDefaults", "openStatus", "pageGraph", "calendarFile"];

const introduction = readFileSync("scripts/manifest/introduction.md", "utf8");

/** The short text: the rules, and for each component its purpose and its signature. */
export function llmsText(components, functions, groups) {
  const mainFunctions = functions.flatMap(({ path, functions: all, types }) =>
    all.filter(({ name }) => main.includes(name)).map((each) => ({ ...each, path, types })),
  );
  const signatures = new SignatureWriter(components, mainFunctions);
  const sections = grouped(components, groups).map(([group, members]) => {
    const lines = members.map(
      (component) =>
        `- [${component.name}](${component.page}): ${firstSentence(component.description)}\n  \`${signatures.component(component)}\``,
    );
    return `## ${group}\n\n${lines.join("\n")}`;
  });
  return [
    introduction.trim(),
    `## Shared types\n\n${code(signatures.shared().join("\n"), "ts")}`,
    ...sections,
    [
      "## Functions",
      "",
      "Every signature, with its errors and types, is in [functions](llms/functions.md). Those that most sites call:",
      "",
      ...mainFunctions.map(
        (each) =>
          `- ${firstSentence(each.description)} From \`${each.path}\`:\n  \`${signatures.function(each)}\``,
      ),
      "",
      "All, by their import path:",
      "",
      ...functions.map(
        ({ path, functions }) =>
          `- \`${path}\`: ${functions.map(({ name }) => `\`${name}\``).join(", ")}`,
      ),
    ].join("\n"),
    [
      "## Optional",
      "",
      "- [llms-full.txt](llms-full.txt): every component's page in one file.",
      "- [components.json](components.json): the same for programs.",
    ].join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The long text: the rules, every component's page in brief, and the types that several share. */
export function llmsFullText(components, groups) {
  const counts = new Map();
  for (const text of components.flatMap(({ types }) => typeTexts(types))) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const shared = [...counts.keys()].filter((text) => counts.get(text) > 1).sort();
  const sections = grouped(components, groups).flatMap(([group, members]) => [
    `## ${group}`,
    ...members.map((component) => pageText(component, { level: 3, brief: true, shared })),
  ]);
  return [introduction.trim(), ...sections, "## Shared types", code(shared.join("\n\n"))]
    .join("\n\n")
    .concat("\n");
}

/** A component's page; in brief, without what only some pages tell and types that stand elsewhere. */
export function pageText(component, { level = 1, brief = false, shared = [] } = {}) {
  const { name, description, runsInBrowser, props, stylesheets, customProperties } = component;
  const heading = (depth, words) => `${"#".repeat(level + depth)} ${words}`;
  const types = typeTexts(component.types).filter((text) => !shared.includes(text));
  const guidance = component.guidance.filter((part) => !brief || always.has(part.heading));
  const sheets = stylesheets.map((sheet) => `\`${sheet}\``).join(", ");
  return [
    heading(0, name),
    description,
    ...(runsInBrowser ? ["Renders on the server, and part of it runs in the browser."] : []),
    ...(runsInBrowser || brief ? [] : ["Renders on the server; nothing runs in the browser."]),
    code(
      brief
        ? component.import
        : `${component.import}\n// or from ${component.importAlone.split(" from ")[1]}`,
    ),
    heading(1, "Props"),
    code([interfaceText(`${name}Props`, props), ...types].join("\n\n")),
    attributesText(component),
    heading(1, "Example"),
    code(component.example.trim()),
    ...guidance.flatMap(({ heading: words, text }) => [heading(1, words), deeper(text, level - 1)]),
    ...(sheets ? [heading(1, "Stylesheets"), `\`clinic-ui/styles.css\`, or ${sheets}.`] : []),
    ...(customProperties.length > 0
      ? [heading(1, "Custom properties"), customProperties.map(customPropertyText).join("\n")]
      : []),
  ].join("\n\n");
}

/** The functions of each import path, with the types that they name. */
export function functionsText(paths) {
  const sections = paths.flatMap(({ path, functions, types }) => [
    `## ${path}`,
    ...functions.flatMap(({ name, signature, description, parameters, returns, throws }) => [
      `### ${name}`,
      description,
      code(signature),
      [
        ...parameters.map((text) => `- ${text}`),
        ...(returns ? [`- returns ${returns}`] : []),
        ...(throws ? [`- throws ${throws}`] : []),
      ].join("\n"),
    ]),
    ...(types.length > 0 ? ["### Types", code(typeTexts(types).join("\n\n"))] : []),
  ]);
  return ["# Functions", ...sections].filter(Boolean).join("\n\n").concat("\n");
}

function grouped(components, groups) {
  return groups.map((name) => [name, components.filter(({ group }) => group === name)]);
}

function interfaceText(name, fields) {
  const lines = fields.map(({ name: field, type, required, description, default: byDefault }) => {
    const words = [description, byDefault && `Default: ${byDefault}.`].filter(Boolean).join(" ");
    return `  ${field}${required ? "" : "?"}: ${type};${words ? ` // ${words}` : ""}`;
  });
  return `interface ${name} {\n${lines.join("\n")}\n}`;
}

function typeTexts(types) {
  return types
    .filter(({ name }) => !explained.has(name))
    .map(({ name, description, fields, definition }) => {
      const text = fields ? interfaceText(name, fields) : `type ${name} = ${definition};`;
      return description ? `// ${description}\n${text}` : text;
    });
}

function deeper(text, levels) {
  return text.replace(/^#+(?= )/gm, (marks) => marks + "#".repeat(levels));
}

function attributesText({ rest, restWithout }) {
  const without = restWithout.length
    ? ` but ${restWithout.map((attribute) => `\`${attribute}\``).join(", ")}`
    : "";
  return `Also \`ref\`, and every attribute of \`<${rest}>\`${without}.`;
}

function customPropertyText({ name, meaning, default: byDefault }) {
  return `- \`${name}\`${meaning ? `: ${meaning}` : ""}${byDefault ? ` (default: ${byDefault})` : ""}`;
}

function code(text, language = "tsx") {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
