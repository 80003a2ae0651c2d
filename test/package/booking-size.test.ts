import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rollup } from "vite";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "clinic-ui-size-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The gzip'd kB of what a page loads for these exports at once, and later; React is not counted. */
async function weigh(exports: string) {
  const entry = join(folder, "entry.js");
  writeFileSync(entry, exports);
  const [built] = (await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { alias: { "clinic-ui": join(process.cwd(), "dist/components") } },
    build: {
      write: false,
      lib: { entry, formats: ["es"] },
      rolldownOptions: {
        external: /^react(?:-dom)?(?:\/|$)/,
        // Vite leaves white space in a library's modules, which no visitor is sent.
        output: { minify: true },
      },
    },
  })) as Rollup.RollupOutput[];
  const chunks = built!.output.filter((file) => file.type === "chunk");
  const first = new Set<string>();
  const load = (name: string) => {
    if (first.has(name)) return;
    first.add(name);
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach(load);
  };
  chunks.filter(({ isEntry }) => isEntry).forEach(({ fileName }) => load(fileName));
  const size = (isCounted: (name: string) => boolean) =>
    chunks
      .filter(({ fileName }) => isCounted(fileName))
      .reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length / 1000, 0);
  return {
    atOnce: size((name) => first.has(name)),
    later: (part: string) => size((name) => name.startsWith(part)),
  };
}

describe("The booking components", () => {
  it("are at most 28 kB, plus 4 to book, and 2 where the month grid is opened", async () => {
    const { atOnce, later } = await weigh(
      `export { AppointmentPicker } from "clinic-ui/appointment-picker/index.js";`,
    );
    expect(atOnce).toBeLessThanOrEqual(28);
    expect(later("booking-confirmation")).toBeGreaterThan(1);
    expect(later("booking-confirmation")).toBeLessThanOrEqual(4);
    expect(later("month-grid")).toBeGreaterThan(1);
    expect(later("month-grid")).toBeLessThanOrEqual(2);
  });

  it("add at most 3.1 kB to a booking call that knows whether the clinic is open", async () => {
    const call = `export { BookingCTA } from "clinic-ui/booking-cta/index.js";`;
    const live = `export { OpenNow, phoneFirstWhenOpen } from "clinic-ui/open-now/index.js";`;
    const [plain, hydrated] = [await weigh(call), await weigh(call + live)];
    expect(hydrated.atOnce - plain.atOnce).toBeGreaterThan(0.5);
    expect(hydrated.atOnce - plain.atOnce).toBeLessThanOrEqual(3.1);
  });
});
