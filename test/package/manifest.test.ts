import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { runInNode } from "./plain-node";
import { filesIn, install, pack, root, run, temporaryFolder } from "./support";

interface Field {
  name: string;
  type: string;
  required: boolean;
  default?: string;
  description: string;
}

interface Component {
  name: string;
  description: string;
  importAlone: string;
  stylesheets: string[];
  props: Field[];
  types: { name: string; fields?: Field[]; definition?: string }[];
  rest: string;
  restWithout: string[];
  example: string;
  page: string;
}

const dist = join(root, "dist");
const read = (path: string) => readFileSync(join(dist, path), "utf8");
const { components } = JSON.parse(read("components.json")) as { components: Component[] };
const folderOf = ({ importAlone }: Component) => /clinic-ui\/([\w-]+)/.exec(importAlone)![1]!;

describe("The manifest", () => {
  const folder = temporaryFolder();
  const site = join(folder, "site");
  const tsc = (...args: string[]) =>
    run("node", [join(root, "node_modules/typescript/bin/tsc"), ...args], site);

  beforeAll(async () => {
    mkdirSync(join(site, "examples"), { recursive: true });
    const dependencies = { react: "19", "react-dom": "19", "@types/react": "19" };
    const manifest = { private: true, type: "module", dependencies };
    writeFileSync(join(site, "package.json"), JSON.stringify(manifest));
    const compilerOptions = {
      target: "ES2022",
      module: "NodeNext",
      jsx: "react-jsx",
      strict: true,
      types: [],
      outDir: "built",
      rootDir: ".",
    };
    writeFileSync(
      join(site, "tsconfig.json"),
      JSON.stringify({ compilerOptions, include: ["examples"] }),
    );
    await install(site, await pack(folder));
  });

  it("is made from the source, the same every time", async () => {
    const again = join(folder, "again");
    await run("node", ["scripts/build-manifest.js", again], root);
    for (const file of filesIn(again)) {
      expect(readFileSync(join(again, file), "utf8"), file).toBe(read(file));
    }
  });

  it("can be imported, and has every exported component", async () => {
    const script = `
      import * as library from "clinic-ui";
      import { createRequire } from "node:module";
      const { components } = createRequire(import.meta.url)("clinic-ui/components.json");
      const listed = components.map(({ name }) => name).sort();
      const exported = Object.keys(library).filter((name) => /^[A-Z]/.test(name)).sort();
      console.log(JSON.stringify({ listed, exported }));
    `;
    const { listed, exported } = JSON.parse(await runInNode(site, script));
    expect(listed).toEqual(exported);
  });

  it("lists the props that TypeScript sees in the package, with their types, and no other", async () => {
    writeFileSync(join(site, "props.ts"), propsInTypeScript());
    const config = { extends: "./tsconfig.json", include: ["props.ts"] };
    writeFileSync(join(site, "tsconfig.props.json"), JSON.stringify(config));
    await tsc("--noEmit", "-p", "tsconfig.props.json");
  });

  it.each(components)("has a description for every prop of $name", ({ props }) => {
    expect(props.filter(({ description }) => !description)).toEqual([]);
  });

  it.each(components)("writes the types of $name as a person would", ({ props, types }) => {
    const fields = [...props, ...types.flatMap((type) => type.fields ?? [])];
    const written = [...fields.map(({ type }) => type), ...types.map((type) => type.definition)];
    expect(written.filter((type) => /\bundefined\b|\bany\b|\.\.\./.test(type ?? ""))).toEqual([]);
  });

  it.each(components)("gives $name the defaults that its code has", (component) => {
    const listed = new Map(component.props.map((prop) => [prop.name, prop.default]));
    for (const [name, value] of defaultsInCode(component)) {
      if (listed.has(name)) expect([name, listed.get(name)]).toEqual([name, value]);
    }
  });

  it("has stylesheets that exist", () => {
    const sheets = components.flatMap(({ stylesheets }) => stylesheets);
    const missing = sheets.filter(
      (sheet) => !existsSync(join(dist, sheet.replace("clinic-ui/", ""))),
    );
    expect(missing).toEqual([]);
  });

  it("has examples that type-check, and render on a server without a console message", async () => {
    for (const component of components) {
      const text = component.example;
      writeFileSync(
        join(site, "examples", `${folderOf(component)}.tsx`),
        text.includes("export default") ? text : text.replace(/^</m, "export default <"),
      );
    }
    await tsc();
    const script = `
      import { createElement } from "react";
      import { renderToString } from "react-dom/server";
      const reported = [];
      console.error = console.warn = (...words) => reported.push(words.join(" "));
      const empty = [];
      for (const name of ${JSON.stringify(components.map(folderOf))}) {
        const { default: example } = await import("./built/examples/" + name + ".js");
        const html = renderToString(typeof example === "function" ? createElement(example) : example);
        if (!html) empty.push(name);
      }
      console.log(JSON.stringify({ reported, empty }));
    `;
    expect(JSON.parse(await runInNode(site, script))).toEqual({ reported: [], empty: [] });
  });

  // Whole signatures cost 10 kB, and spare whoever writes a page the reading of thirty others.
  it("has a short text of at most 475 characters a component that begins as llmstxt.org says", () => {
    const text = read("llms.txt");
    expect(text).toMatch(/^# clinic-ui\n\n> .+\n\n/);
    expect(text.length).toBeLessThanOrEqual(475 * components.length);
  });

  it("has a long text of at most 4,100 characters a component with each in it", () => {
    const text = read("llms-full.txt");
    const missing = components.filter(({ name }) => !text.includes(`\n### ${name}\n`));
    expect(missing).toEqual([]);
    expect(text.length).toBeLessThanOrEqual(4100 * components.length);
  });

  it("has every prop of every component in the short text, and marks optional ones", () => {
    const section = components.find(({ name }) => name === "Section")!;
    const missing = components.flatMap((component) => {
      const signature = signatureOf(component);
      const inherited = /^Section( without [^&]+)?/.exec(signature);
      return component.props
        .filter(({ name, required }) => {
          const written = new RegExp(`[{,] ${name}${required ? "" : "\\?"}[:, ]`);
          const ofSection =
            inherited && !required && section.props.some((prop) => prop.name === name);
          return !written.test(signature) && !ofSection;
        })
        .map(({ name }) => `${component.name} ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it("has in the short text every type that a signature uses", () => {
    const text = read("llms.txt");
    const signatures = [...text.matchAll(/^ {2}`(.+)`$/gm)].map(([, signature]) => signature!);
    const [, shared = ""] = /```ts\n([^]+?)\n```/.exec(text) ?? [];
    const defined = [...shared.matchAll(/^(\w+) = /gm)].map(([, name]) => name!);
    const names = [...signatures, shared].flatMap(
      (each) => each.replace(/"[^"]*"/g, "").match(/\b[A-Z]\w+\b/g) ?? [],
    );
    const known = [
      "Rich",
      "Section",
      "Record",
      "Partial",
      "Promise",
      "Date",
      "AbortSignal",
      "ComponentType",
      "ReactElement",
    ];
    const elsewhere = ["BookingWaysProps", "Components", "ThemeTokens"];
    expect(defined.length).toBeGreaterThan(10);
    expect(
      [...new Set(names)].filter((name) => ![...defined, ...known, ...elsewhere].includes(name)),
    ).toEqual([]);
  });

  it("has every function of the package on one page, with its return type", async () => {
    const paths = [...read("llms/functions.md").matchAll(/^## (.+)$/gm)].map(([, path]) => path!);
    const script = `
      const functions = [];
      for (const path of ${JSON.stringify(paths)}) {
        for (const [name, value] of Object.entries(await import(path)))
          if (typeof value === "function") functions.push(name);
      }
      console.log(JSON.stringify(functions));
    `;
    const functions = JSON.parse(await runInNode(site, script)) as string[];
    expect(functions).toEqual(
      expect.arrayContaining(["createTheme", "calComSlots", "openTargets"]),
    );
    const page = read("llms/functions.md");
    expect(functions.filter((name) => !page.includes(`\n### ${name}\n`))).toEqual([]);
    expect(page).toMatch(/^openStatus\(.*\): OpenStatus \| undefined$/m);
  });

  it("links only to pages that exist, and to every component's", () => {
    const links = [...read("llms.txt").matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
    expect(links).toEqual(expect.arrayContaining(components.map(({ page }) => page)));
  });

  it("has no JSX and no links of Storybook in the texts", () => {
    const texts = filesIn(dist).filter((path) => /^llms/.test(path));
    const storybook = /<(Meta|Canvas|Controls|ArgTypes|Source)\b|\bStories\.|\?path=/;
    expect(texts.filter((path) => storybook.test(read(path)))).toEqual([]);
  });
});

/** The line below the component's own in llms.txt. */
function signatureOf({ name }: Component): string {
  const lines = read("llms.txt").split("\n");
  const line = lines.findIndex((each) => each.startsWith(`- [${name}](`));
  return /^ {2}`(.+)`$/.exec(lines[line + 1] ?? "")?.[1] ?? "";
}

/** A module that compiles only where each component's listed props are its real ones. */
function propsInTypeScript(): string {
  const written = ({ name, type, required }: Field) =>
    `${JSON.stringify(name)}${required ? "" : "?"}: ${type};`;
  const blocks = components.map((component) => {
    const { name, props, types, rest, restWithout } = component;
    const named = types
      .filter((type) => type.fields || type.definition)
      .map((type) =>
        type.fields
          ? `interface ${type.name} { ${type.fields.map(written).join(" ")} }`
          : `type ${type.name} = ${type.definition};`,
      );
    const without =
      restWithout.map((attribute) => JSON.stringify(attribute)).join(" | ") || "never";
    return `namespace Of${name} {
      ${named.join("\n")}
      interface Listed { ${props.map(written).join(" ")} }
      type Rest = Omit<ComponentPropsWithoutRef<"${rest}">, keyof Listed | ${without}>;
      export const ${name}: Same<library.${name}Props, Listed & Rest> = true;
    }`;
  });
  return `
    import type * as library from "clinic-ui";
    import type { PartialMessages } from "clinic-ui";
    import type { ComponentPropsWithoutRef, ComponentType, ElementType, ReactElement, ReactNode } from "react";
    type Flat<Props> = { [Key in keyof Props]: Props[Key] };
    type Same<Left, Right> = [Flat<Left>] extends [Flat<Right>]
      ? [Flat<Right>] extends [Flat<Left>]
        ? [keyof Left, keyof Right] extends [keyof Right, keyof Left] ? true : "other names"
        : "the real props take less"
      : "the real props take more";
    ${blocks.join("\n")}
  `;
}

/** What a component's code gives a prop that is left out, where that is a text, number or boolean. */
function defaultsInCode(component: Component): [name: string, value: string][] {
  const file = `src/components/${folderOf(component)}/${folderOf(component)}.tsx`;
  const code = readFileSync(join(root, file), "utf8");
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionExpression(node) && node.name?.text === component.name) {
      const pattern = node.parameters[0]!.name;
      if (!ts.isObjectBindingPattern(pattern)) return;
      for (const { name, propertyName, initializer } of pattern.elements) {
        if (initializer && /^("[^"]*"|\d+|true|false)$/.test(initializer.getText())) {
          found.push([(propertyName ?? name).getText(), initializer.getText()]);
        }
      }
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
