// @vitest-environment node
import { RuleTester } from "eslint";
import tseslint from "typescript-eslint";
import { afterAll, describe, it } from "vitest";
import { noLooseText } from "../../eslint/no-loose-text.js";

Object.assign(RuleTester, { afterAll, describe, it });

const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      ecmaFeatures: { jsx: true },
      projectService: { allowDefaultProject: ["*.tsx"] },
      tsconfigRootDir: import.meta.dirname,
    },
  },
});

const types =
  "declare const word: string, count: number, node: string | object, cond: boolean, items: object[];";
const page = (jsx) => ({ filename: "page.tsx", code: `${types} const page = ${jsx};` });

tester.run("no-loose-text", noLooseText, {
  valid: [
    "<p>{word}</p>",
    "<p>{cond ? word : <b />}</p>",
    "<p>Words <b>{word}</b> and words</p>",
    "<p><b>{word}</b> {cond && <i>{count}</i>}</p>",
    "<p><span>{word}</span>{cond && <i />}</p>",
    "<ul>{items.map(() => <li />)}</ul>",
    "<p key={word}>{word}<b /></p>",
    "<p key={word}>{cond ? <>{word} <b /></> : word}</p>",
  ].map(page),
  invalid: [
    ["<p>{word}<b /></p>", "changing"],
    ["<p><b />{`${count} more`}</p>", "changing"],
    ["<p>{cond && <b />}{node}</p>", "changing"],
    ["<p><b />{cond && word}</p>", "changing"],
    ["<><b />{count}</>", "changing"],
    ["<p key={index}>{word}<b /></p>", "changing"],
    ["<p>{cond && <b />} words</p>", "fixed"],
    ["<p>{items.map(() => <b />)}{' '}</p>", "fixed"],
  ].map(([jsx, messageId]) => ({ ...page(jsx), errors: [{ messageId: messageId }] })),
});
