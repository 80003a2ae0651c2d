// @vitest-environment node
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json";
import { filesIn, read } from "../support/folders";

const decisions = filesIn("docs/decisions", /\.md$/).map((file) => ({
  file: basename(file),
  text: read(file),
}));

describe.each(decisions)("$file", ({ file, text }) => {
  it("begins with its number, its date and its status", () => {
    const number = Number(file.slice(0, 4));
    expect(text).toMatch(
      new RegExp(
        `^# ${number}\\. .+\\n\\nDate: \\d{4}-\\d\\d-\\d\\d(, revised \\d{4}-\\d\\d-\\d\\d)?\\n\\nStatus: .+\\n`,
      ),
    );
  });

  it("is accepted, or superseded by a later decision", () => {
    const [, status = "", by] =
      /^Status: (accepted|superseded by decision (\d+))$/m.exec(text) ?? [];
    expect(status).not.toBe("");
    if (by) {
      expect(decisions.map(({ file }) => Number(file.slice(0, 4)))).toContain(Number(by));
      expect(Number(by)).toBeGreaterThan(Number(file.slice(0, 4)));
    }
  });
});

it("every runtime dependency has a row in decision 5, and no other package has", () => {
  const { text } = decisions.find(({ file }) => file.startsWith("0005"))!;
  const rows = [...text.matchAll(/^\| ([^ ]+) +\|/gm)].map(([, name]) => name);
  expect(rows.slice(2)).toEqual(Object.keys(manifest.dependencies));
});
