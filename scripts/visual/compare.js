import { once } from "node:events";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { fileOf } from "./views.js";

/**
 * Compares each shot's picture in two folders, and puts those that differ into the report's folder:
 * before, after and the difference.
 *
 * @param {ReturnType<typeof import("./views.js").planShots>} shots
 * @param {{ before: string, after: string, out: string }} folders
 * @returns {Promise<{ shot: object, status: "same" | "changed" | "new",
 *   count?: number }[]>}
 */
export async function compareShots(shots, { before, after, out }) {
  const waiting = shots.entries();
  const results = [];
  const count = Math.min(availableParallelism(), shots.length);
  await Promise.all(Array.from({ length: count }, () => work()));
  return results;

  async function work() {
    const worker = new Worker(new URL("./compare-worker.js", import.meta.url));
    for (const [index, shot] of waiting) {
      results[index] = { shot, ...(await compareOne(worker, fileOf(shot))) };
    }
    await worker.terminate();
  }

  async function compareOne(worker, file) {
    const old = join(before, `${file}.png`);
    const present = join(after, `${file}.png`);
    const isNew = !existsSync(old);
    if (!isNew) {
      // Most pictures are the same to the byte, and need not be read.
      const [one, other] = await Promise.all([readFile(old), readFile(present)]);
      if (one.equals(other)) return { status: "same" };
    }

    const inReport = (kind) => join(out, `${file}.${kind}.png`);
    await mkdir(dirname(inReport("after")), { recursive: true });
    if (isNew) {
      await copyFile(present, inReport("after"));
      return { status: "new" };
    }
    worker.postMessage({ before: old, after: present, difference: inReport("difference") });
    const [count] = await once(worker, "message");
    if (count === 0) return { status: "same" };
    await Promise.all([copyFile(old, inReport("before")), copyFile(present, inReport("after"))]);
    return { status: "changed", count };
  }
}
