import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "../run.js";

/**
 * Finds the commit that a contributor means to compare with.
 *
 * @param {string} [ref] the one that was asked for
 * @returns {Promise<string>} its whole hash
 */
export async function baseCommit(ref) {
  if (ref) return commitOf(ref);
  const head = await commitOf("HEAD");
  for (const main of ["main", "origin/main"]) {
    const { ok, output } = await git("merge-base", "HEAD", main);
    if (ok && output.trim() !== head) return output.trim();
  }
  const changes = await git("status", "--porcelain", "--", "src", "stories");
  return changes.output ? head : commitOf("HEAD~1");
}

/**
 * Lays a commit's files out in a folder of their own for as long as an action takes. As an archive,
 * not a worktree: a run that is stopped leaves nothing behind in .git.
 *
 * @template T
 * @param {string} commit
 * @param {(folder: string) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withCheckout(commit, action) {
  const folder = await mkdtemp(join(tmpdir(), "clinic-ui-visual-"));
  try {
    const archive = join(folder, "tree.tar");
    await must(git("archive", "--output", archive, commit));
    await must(run("tar", ["-xf", "tree.tar"], { cwd: folder }));
    await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    return await action(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function must(running) {
  const { ok, output } = await running;
  if (!ok) throw new Error(output.trim());
}

async function commitOf(ref) {
  const { ok, output } = await git("rev-parse", "--verify", `${ref}^{commit}`);
  if (!ok) throw new Error(`There is no commit "${ref}" here: ${output.trim()}`);
  return output.trim();
}

function git(...args) {
  return run("git", args);
}
