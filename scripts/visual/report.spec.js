import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "playwright/test";
import { fileOf, nameOf } from "./views.js";

const out = process.env.CLINIC_UI_VISUAL_REPORT;
const { changed, added, removed } = JSON.parse(readFileSync(join(out, "found.json"), "utf8"));

for (const shot of changed) {
  test(titleOf(shot), async () => {
    await attach(shot, { before: "expected", after: "actual", difference: "diff" });
    throw new Error(`${shot.count} pixels differ`);
  });
}

for (const shot of added) {
  test(`${titleOf(shot)} (new)`, () => attach(shot, { after: "actual" }));
}

for (const id of removed) test.skip(`${id} (gone)`, () => {});

function titleOf({ id, view }) {
  return `${id} ${nameOf(view)}`;
}

/** By the names from which the report makes its view of both, with a slider. */
async function attach(shot, kinds) {
  for (const [kind, name] of Object.entries(kinds)) {
    const path = join(out, `${fileOf(shot)}.${kind}.png`);
    await test.info().attach(`picture-${name}.png`, { path, contentType: "image/png" });
  }
}
