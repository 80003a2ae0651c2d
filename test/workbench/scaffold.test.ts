import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { check, resolveConfig } from "prettier";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn, read } from "../support/folders";

/** What the scaffold reads and writes, apart from the repository. */
const folder = mkdtempSync(join(tmpdir(), "clinic-ui-scaffold-"));
const inFolder = (file: string) => join(folder, file);
const scaffold = (...args: string[]) =>
  spawnSync(process.execPath, [resolve("scripts/new-component.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });

beforeAll(() => {
  for (const file of ["package.json", "tsconfig.json", "src"])
    cpSync(file, inFolder(file), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("npm run new", () => {
  it("refuses a group that the sidebar does not have", () => {
    const { status, stderr } = scaffold("AftercareList", "Trsut");
    expect(status).toBe(1);
    expect(stderr).toContain('no group "Trsut"');
  });

  it("writes a component that is formatted, connected and marked as unfinished", async () => {
    expect(scaffold("AftercareFAQ", "Trust").status).toBe(0);
    const made = filesIn(folder, /aftercare-faq\.[\w.]+$|components\/aftercare-faq\/index\.ts$/);
    expect(made).toHaveLength(8);
    const options = await resolveConfig(resolve("package.json"));
    for (const file of [...made, ...["src/index.ts", "package.json"].map(inFolder)]) {
      const isFormatted = await check(read(file), { ...options, filepath: file });
      expect.soft(isFormatted, file).toBe(true);
    }
    expect(read(inFolder("src/index.ts"))).toContain('"./components/aftercare-faq/index.js"');
    expect(read(inFolder("src/styles/index.css"))).toContain("aftercare-faq/aftercare-faq.css");
    expect(read(inFolder("package.json"))).toContain('"./aftercare-faq"');
    expect(read(inFolder("src/components/aftercare-faq/aftercare-faq.tsx"))).toMatch(
      /TODO[^]*export const AftercareFAQ/,
    );
  });
});
