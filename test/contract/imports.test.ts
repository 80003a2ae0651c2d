import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import config from "../../.dependency-cruiser.js";
import { filesIn, read } from "../support/folders";

/** The modules below src with what they import, and where that breaks a rule of .dependency-cruiser.js. */
async function cruiseSource(baseDir = process.cwd()) {
  const { options = {}, ...ruleSet } = config;
  const settings: ICruiseOptions = { ...options, ruleSet, validate: true, baseDir };
  const tsConfig = extractTSConfig("tsconfig.json");
  const { output } = await cruise(["src"], settings, {}, { tsConfig });
  const { modules, summary } = output as ICruiseResult;
  const violations = summary.violations.map(
    ({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`,
  );
  return { modules, violations };
}

let source: Awaited<ReturnType<typeof cruiseSource>>;
beforeAll(async () => {
  source = await cruiseSource();
});

describe("imports", () => {
  it("follow the rules of their folder, have no cycles and leave no module unused", () => {
    expect(source.modules.length).toBeGreaterThan(200);
    expect(source.violations).toEqual([]);
  });

  it.each([
    ["plain", 'import { y } from "../theme/y.js"; export const x = y;'],
    ["dynamic", 'export const x = () => import("../theme/y.js");'],
    ["for its effects", 'import "../theme/y.js";'],
    ["of a type", 'import type { Y } from "../theme/y.js"; export type X = Y;'],
    ["a type in place", 'export type X = import("../theme/y.js").Y;'],
    ["by require", 'export const x = require("../theme/y.js");'],
    ["passed on", 'export { y } from "../theme/y.js";'],
  ])("are found in a forbidden place: %s", async (_, code) => {
    const folder = mkdtempSync(join(tmpdir(), "clinic-ui-imports-"));
    const files = {
      "package.json": "{}",
      "src/content/index.ts": code,
      "src/theme/index.ts": 'export * from "./y.js";',
      "src/theme/y.ts": "export const y = 1; export type Y = number;",
    };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { violations } = await cruiseSource(folder);
    rmSync(folder, { recursive: true });
    expect(violations).toEqual(["content-imports: src/content/index.ts -> src/theme/y.ts"]);
  });
});

/** What React does not give to a server component. */
const browserHooks =
  /\buse(?:ActionState|Context|DeferredValue|Effect|EffectEvent|ImperativeHandle|InsertionEffect|LayoutEffect|Optimistic|Reducer|Ref|State|SyncExternalStore|Transition)\b/g;

describe("what runs in the browser", () => {
  const files = filesIn("src", /\.tsx?$/);

  it('is marked: "use client" is in *.client.tsx and only there', () => {
    const wrong = files.filter(
      (file) => /^["']use client["']/m.test(read(file)) !== file.endsWith(".client.tsx"),
    );
    expect(wrong).toEqual([]);
  });

  it("is imported by a *.client.tsx: what a server renders has no state, effect or ref", () => {
    const importsOf = new Map(
      source.modules.map(({ source, dependencies }) => [source, dependencies]),
    );
    const rendered = new Set(["src/index.ts"]);
    for (const file of rendered) {
      for (const { resolved, dependencyTypes } of importsOf.get(file) ?? []) {
        const isBoundary =
          resolved.endsWith(".client.tsx") || dependencyTypes.includes("type-only");
        if (resolved.startsWith("src/") && !isBoundary) rendered.add(resolved);
      }
    }
    expect(rendered.size).toBeGreaterThan(100);
    const found = [...rendered].flatMap((file) =>
      (read(file).match(browserHooks) ?? []).map((hook) => `${file}: ${hook}`),
    );
    expect(found).toEqual([]);
  });
});
