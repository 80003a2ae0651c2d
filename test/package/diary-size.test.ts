import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";

type Diary = "small" | "together" | "apart";

describe("A picker with 10,000 slots", () => {
  let sizes: Record<Diary, { kB: number; zoneLookUps: number }>;

  // In a process of its own, which has the library as it is built.
  beforeAll(() => {
    sizes = JSON.parse(
      execFileSync("node", ["bench/diary-size.js"], {
        encoding: "utf8",
        env: { ...process.env, NODE_ENV: "production" },
      }),
    );
  });

  it.each(["together", "apart"] as const)(
    "has its first days in the server's HTML, and the others on demand: %s",
    (diary) => {
      expect(sizes[diary].kB).toBeLessThan(150);
      // Not for want of slots.
      expect(sizes[diary].kB).toBeGreaterThan(sizes.small.kB);
    },
  );

  it.each(["together", "apart"] as const)(
    "calls Intl for the two ends of each day, not for each slot: %s",
    (diary) => {
      expect(sizes[diary].zoneLookUps).toBeGreaterThan(0);
      expect(sizes[diary].zoneLookUps).toBeLessThanOrEqual(2 * 180);
    },
  );
});
