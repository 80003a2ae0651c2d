import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareShots } from "./compare.js";
import { takeShots } from "./shots.js";
import { planShots } from "./views.js";

/**
 * Takes the pictures of a tree and of its baseline, and compares them.
 *
 * @param {{ base: Awaited<ReturnType<typeof import("./baseline.js").openBaseline>>,
 *   tree: Awaited<ReturnType<typeof import("./tree.js").readTree>>, out: string,
 *   options: { only: string[], themes?: string[], all?: boolean },
 *   timed?: (what: string, action: () => Promise<unknown>) => Promise<unknown> }} what
 */
export async function check({ base, tree, out, options, timed = (_, action) => action() }) {
  const stories = choose(tree.stories, options.only);
  const oldStories = choose(base.tree.stories, options.only);
  if (stories.length + oldStories.length === 0) {
    throw new Error(`No story has ${options.only.join(" or ")} in its file or name.`);
  }
  const themes = options.themes ?? Object.keys(tree.themes);
  for (const theme of themes) {
    if (!(theme in tree.themes)) throw new Error(`There is no theme "${theme}".`);
  }

  const shots = planShots(stories, { themes, all: options.all });
  const known = new Set(oldStories.map(({ id }) => id));
  const oldShots = shots.filter(
    ({ id, view }) => known.has(id) && (view.theme ?? "default") in base.tree.themes,
  );
  const present = await mkdtemp(join(tmpdir(), "clinic-ui-visual-"));
  let results;
  try {
    await timed(`takes ${oldShots.length} pictures of before, less those it has`, () =>
      takeShots(base.tree, oldShots, base.folder),
    );
    await timed(`takes ${shots.length} pictures of now`, () => takeShots(tree, shots, present));
    const folders = { before: base.folder, after: present, out };
    results = await timed("compares them", () => compareShots(shots, folders));
  } finally {
    await rm(present, { recursive: true, force: true });
  }

  const withStatus = (wanted) =>
    results
      .filter(({ status }) => status === wanted)
      .map(({ shot, ...rest }) => ({ ...shot, ...rest }));
  const kept = new Set(tree.stories.map(({ id }) => id));
  return {
    same: withStatus("same"),
    changed: withStatus("changed"),
    added: withStatus("new"),
    removed: oldStories.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  };
}

/** Stories that could be rendered and have one of the words in their file or name. */
function choose(stories, only) {
  return stories.filter(
    ({ id, file, error }) =>
      !error && (only.length === 0 || only.some((word) => `${file} ${id}`.includes(word))),
  );
}
