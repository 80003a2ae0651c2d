// @vitest-environment node
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A copy of what the scaffold and the checks read. */
const copy = mkdtempSync(join(tmpdir(), "clinic-ui-scaffold-"));
const copied = [
  ...[".storybook", "eslint", "scripts", "src", "stories", "test"],
  ...["package.json", "tsconfig.json", "vite.config.ts", "vitest.config.ts"],
  ...[".dependency-cruiser.js", "eslint.config.js", "prettier.config.js", "stylelint.config.js"],
];

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: "utf8" });
  return { status, output: stdout + stderr };
};
const runTool = (tool: string, ...args: string[]) => run(`node_modules/.bin/${tool}`, ...args);
const scaffold = (...args: string[]) => run("node", "scripts/new-component/run.js", ...args);
const read = (file: string) => readFileSync(join(copy, file), "utf8");

interface Report {
  testResults: {
    name: string;
    message: string;
    assertionResults: { title: string; status: string; failureMessages: string[] }[];
  }[];
}

/** The files that the scaffold wrote or changed. */
let written: string[];

beforeAll(() => {
  for (const path of copied) {
    const filter = (source: string) => !source.includes("node_modules");
    cpSync(path, join(copy, path), { recursive: true, filter });
  }
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  const { output } = scaffold("AftercareFAQList", "Trust");
  written = [...output.matchAll(/^wrote (.+)$/gm)].map(([, file]) => file!);
}, 300_000);
afterAll(() => rmSync(copy, { recursive: true }));

describe("npm run new", () => {
  it("rejects a group that the sidebar does not have", () => {
    const { status, output } = scaffold("ReferralList", "Trsut");
    expect(status).toBe(1);
    expect(output).toContain('no group "Trsut"');
  });

  it("rejects a component that exists already", () => {
    const { status, output } = scaffold("AftercareFAQList", "Trust");
    expect(status).toBe(1);
    expect(output).toContain("src/components/aftercare-faq-list already exists");
  });

  it("writes a section with a list of a content type, and adds it to every list of components", () => {
    expect(written).toHaveLength(15);
    const component = read("src/components/aftercare-faq-list/aftercare-faq-list.tsx");
    expect(component).toContain("export const AftercareFAQList");
    expect(component).toContain("<Section");
    expect(component).toContain("items: readonly AftercareFAQ<ReactNode>[]");
    expect(read("src/content/index.ts")).toContain("{ AftercareFAQ }");
    expect(read("src/index.ts")).toContain('"./components/aftercare-faq-list/index.js"');
    expect(read("src/styles/index.css")).toContain("aftercare-faq-list.css");
    expect(read("package.json")).toContain('"./aftercare-faq-list"');
    expect(read("test/contract/exports.txt")).toContain("type AftercareFAQListProps");
  });

  it("writes code that compiles, and that the linters and the formatter accept", () => {
    const code = written.filter((file) => /\.tsx?$/.test(file));
    writeFileSync(
      join(copy, "tsconfig.new.json"),
      JSON.stringify({ extends: "./tsconfig.json", include: [...code, "test/support/setup.ts"] }),
    );
    const formatted = written.filter((file) => !file.endsWith(".txt"));
    const sheets = written.filter((file) => file.endsWith(".css"));
    for (const [tool, ...args] of [
      ["tsc", "-p", "tsconfig.new.json"],
      ["eslint", ...code],
      ["stylelint", ...sheets],
      ["prettier", "--check", ...formatted],
    ] as const) {
      const { status, output } = runTool(tool, ...args);
      expect.soft(status, `${tool}: ${output}`).toBe(0);
    }
  }, 300_000);

  it("writes code that passes every test but the one that names the files with TODOs", () => {
    const { output } = runTool(
      "vitest",
      ...["run", "--project=unit", "--project=browser", "--reporter=json", "--outputFile=out.json"],
      ...["test/components/aftercare", "test/contract", "test/registry", "doc-blocks/guidance"],
      ...["test/browser/axe", "-t", "AftercareFAQList|aftercare-?faq-?list|is finished"],
    );
    const { testResults }: Report = JSON.parse(read("out.json"));
    const unloaded = testResults.filter(({ message }) => message !== "");
    expect(unloaded.map(({ name, message }) => `${name}: ${message}`)).toEqual([]);
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    const passed = results.filter(({ status }) => status === "passed");
    const failed = results.filter(({ status }) => status === "failed");
    expect(passed.length, output).toBeGreaterThan(30);
    expect(failed.map(({ title }) => title)).toEqual([expect.stringContaining("is finished")]);
    const [message] = failed[0]!.failureMessages;
    // The list of purposes is made from the components.
    const byHand = written.filter((file) => file !== "src/registry/purposes.json");
    for (const file of byHand.filter((file) => /\bTODO\b/.test(read(file))))
      expect.soft(message).toContain(`${file} has a TODO left`);
  }, 300_000);
});
