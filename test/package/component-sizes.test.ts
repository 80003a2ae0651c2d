import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Metafile } from "esbuild";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { componentFolders, read } from "../support/folders";
import { root } from "./support";

const limits = "component-sizes.txt";

/** How far a limit is above the size of the day it was written, and how far a size may fall below it. */
const [slack, fall] = [1.02, 0.75];

const gzip = (content: Uint8Array | string) => gzipSync(content, { level: 9 }).length / 1000;

interface Bundle {
  /** Of what is loaded at once, without React. */
  kB: number;
  /** The components whose code that contains. */
  components: string[];
}

/** What a bundler makes of one export of the built library. */
async function bundle(name: string, path: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${name} } from "${path}"`,
      resolveDir: join(root, "dist"),
      sourcefile: "entry.js",
    },
    absWorkingDir: root,
    outdir: "out",
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    external: ["react", "react-dom", "react/*"],
    logLevel: "error",
  });
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find((path) =>
    outputs[path]!.entryPoint?.endsWith("entry.js"),
  )!;
  const loaded = loadedAtOnce(outputs, entry);
  const modules = loaded.flatMap((path) =>
    Object.entries(outputs[path]!.inputs).flatMap(([module, { bytesInOutput }]) =>
      bytesInOutput > 0 ? module : [],
    ),
  );
  const components = modules.flatMap((module) => /components\/([^/]+)/.exec(module)?.[1] ?? []);
  return {
    kB: loaded
      .map((path) => outputFiles.find((file) => basename(file.path) === basename(path))!)
      .reduce((sum, { contents }) => sum + gzip(contents), 0),
    components: [...new Set(components)].sort(),
  };
}

function loadedAtOnce(outputs: Metafile["outputs"], path: string, found: string[] = []): string[] {
  if (found.includes(path) || !(path in outputs)) return found;
  found.push(path);
  for (const { path: imported, kind } of outputs[path]!.imports)
    if (kind === "import-statement") loadedAtOnce(outputs, imported, found);
  return found;
}

/** The limit as it is where the size is near it, else a new one. */
function limitFor(kB: number, written: string | undefined): string {
  const limit = Number(written);
  return kB <= limit && kB >= limit * fall ? limit.toFixed(2) : (kB * slack + 0.005).toFixed(2);
}

describe("What a page loads for one component", () => {
  let bundles: Map<string, Bundle>;

  beforeAll(async () => {
    bundles = new Map();
    for (const { folder, name } of componentFolders)
      bundles.set(folder, await bundle(name, `./components/${folder}/index.js`));
  }, 60_000);

  it(`is within ${limits}, and a change to it is a decision`, async () => {
    const written = new Map(
      read(`test/package/${limits}`)
        .split("\n")
        .map((line) => [line.split(":")[0]!, line.match(/\d+\.\d+/g) ?? []] as const),
    );
    const lines = [...bundles].map(([name, { kB, components }]) => {
      const [js, css] = written.get(name) ?? [];
      const sheet = join(root, `dist/css/${name}.css`);
      const parts = [
        `${name}: ${limitFor(kB, js)} kB`,
        existsSync(sheet) ? `sheet ${limitFor(gzip(readFileSync(sheet)), css)} kB` : "no sheet",
        ...components.filter((component) => component !== name).map((other) => `with ${other}`),
      ];
      return parts.join(", ");
    });
    const base = gzip(readFileSync(join(root, "dist/css/base.css")));
    lines.unshift(`base: sheet ${limitFor(base, written.get("base")?.[0])} kB`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(limits);
  });

  it.each(["section", "faq-accordion", "booking-cta"])(
    "is the same from the package's main entry: %s",
    async (folder) => {
      const { name } = componentFolders.find((component) => component.folder === folder)!;
      const { components } = await bundle(name, "./index.js");
      expect(components).toEqual(bundles.get(folder)!.components);
    },
  );
});
