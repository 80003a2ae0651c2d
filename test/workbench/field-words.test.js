// @vitest-environment node
import { readFileSync } from "node:fs";
import { RuleTester } from "eslint";
import { afterAll, describe, expect, it } from "vitest";
import { fieldWords } from "../../eslint/field-words.js";
import { privateNames, privateWords } from "../../eslint/words.js";

Object.assign(RuleTester, { afterAll, describe, it });

const errors = [{ messageId: "privateWord" }];

new RuleTester().run("field-words", fieldWords, {
  valid: [
    "// What the visitor said.\nconst shown = 1;",
    "const aliveness = 1;",
    'const text = "Make it anew.";',
  ],
  invalid: [
    { code: "// Made anew each time.", errors },
    { code: "/**\n * A price that is\n * none.\n */", errors },
    { code: "const said = 1;", errors },
    { code: "const wasToldTwice = 1;", errors },
    { code: "const ASKED_FOR = 1;", errors },
  ],
});

it("lists its words in CONTRIBUTING.md", () => {
  const guide = readFileSync("CONTRIBUTING.md", "utf8");
  const rows = [...guide.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)]
    .map(([, fieldWord, word]) => [word, fieldWord])
    .filter(([word]) => !/^(?:not|-+)$/.test(word));
  expect(Object.fromEntries(rows)).toEqual({ ...privateWords, ...privateNames });
});
