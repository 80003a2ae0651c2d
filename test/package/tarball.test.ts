import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, it } from "vitest";
import { npmReadme } from "../../scripts/npm-readme.js";
import { filesIn, pack, root, run, temporaryFolder } from "./support";

describe("The packed library", () => {
  const folder = temporaryFolder();
  const unpacked = join(folder, "package");
  const read = (path: string) => readFileSync(join(unpacked, path), "utf8");
  let tarball: string;
  let files: string[];
  let exports: Record<string, string | { types: string; default: string }>;

  beforeAll(async () => {
    tarball = await pack(folder);
    await run("tar", ["-xzf", tarball], folder);
    files = filesIn(unpacked);
    exports = JSON.parse(read("package.json")).exports;
  });

  // Descriptors of components are data for the build.
  const isData = (path: string) => path.startsWith("registry/") || path.endsWith(".block.ts");
  const isStarter = (path: string) => path.startsWith("dist/starters/");
  const sources = filesIn(join(root, "src")).filter(
    (path) => /\.tsx?$/.test(path) && !isData(path),
  );
  const built = (source: string) => `dist/${source.replace(/\.tsx?$/, ".js")}`;
  const components = readdirSync(join(root, "src/components"));

  it("contains the built library, the readme and what that leads to, and nothing else", () => {
    const top = [...new Set(files.map((path) => path.split("/")[0]!))];
    expect(top).toEqual([
      "ARCHITECTURE.md",
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "README.md",
      "SECURITY.md",
      "bench",
      "dist",
      "docs",
      "examples",
      "package.json",
    ]);
    expect(files.filter((path) => path.startsWith("bench/"))).toEqual([
      "bench/README.md",
      "bench/chart.svg",
    ]);
    expect(files.filter((path) => /node_modules|\.next\/|\.tsbuildinfo$/.test(path))).toEqual([]);
  });

  it.each([
    ["until the repository has an address, to files in the package", undefined],
    ["to the repository", { type: "git", url: "git+https://git.example/clinic/ui.git" }],
  ])("shows a readme on npm whose every link leads somewhere: %s", (_, repository) => {
    const manifest = { name: "clinic-ui", version: "9.9.9", repository };
    const readme = npmReadme(read("README.md"), manifest);
    const targets = [...readme.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(
      ([, link, image]) => link ?? image!,
    );
    const home = repository ? "https://git.example/clinic/ui/" : "https://";
    const ours = targets.filter((target) => target.startsWith(home) && target.includes("@9.9.9/"));
    expect(ours.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !/^(?:https:|#)/.test(target))).toEqual([]);
    for (const target of ours) {
      const path = target.replace(/^.*@9\.9\.9\/(?:files\/)?/, "");
      expect(files.some((file) => file === path || file.startsWith(`${path}/`))).toBe(true);
    }
    // Others name a page of the web.
    expect(targets.filter((target) => !ours.includes(target) && /unpkg/.test(target))).toEqual([]);
  });

  it("contains the sites that it starts with, as they are", () => {
    const starters = join(root, "examples/starters");
    const installed = /(^|\/)(node_modules|dist|\.next|\.astro)\/|next-env\.d\.ts$|^README\.md$/;
    expect(files.filter(isStarter).map((path) => path.slice("dist/starters/".length))).toEqual(
      filesIn(starters).filter((path) => !installed.test(path)),
    );
  });

  it("contains in dist only scripts, declarations, stylesheets, tokens and files for programs and coding assistants", () => {
    const forPrograms =
      /^dist\/((components|blocks(\.schema)?)\.json|llms(-full)?\.txt|llms\/[\w-]+\.md)$/;
    const known = (path: string) =>
      /\.(js|d\.ts|css)$/.test(path) ||
      path === "dist/tokens.json" ||
      forPrograms.test(path) ||
      isStarter(path);
    const other = files.filter(
      (path) => path.startsWith("dist/") && (!known(path) || /\.(test|spec|stories)\./.test(path)),
    );
    expect(other).toEqual([]);
  });

  it("contains one script and one declaration for each source file, and none of a deleted file", () => {
    const scripts = sources.map(built).sort();
    const inDist = files.filter((path) => path.startsWith("dist/"));
    expect(inDist.filter((path) => path.endsWith(".js"))).toEqual(scripts);
    expect(inDist.filter((path) => path.endsWith(".d.ts"))).toEqual(
      scripts.map((path) => path.replace(/\.js$/, ".d.ts")).sort(),
    );
  });

  it("names no folder of the machine that built it", () => {
    const machine = /(?<![\w.])(?:\/(?:home|Users|root|tmp|private)\/|[A-Z]:\\)|file:\/\//;
    const telling = files.filter((path) => {
      const text = read(path);
      return machine.test(text) || text.includes(root) || text.includes("sourceMappingURL");
    });
    expect(telling).toEqual([]);
  });

  it("has every file that package.json points to", () => {
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    );
    const missing = targets.filter((target) => {
      const [start, end] = target.replace("./", "").split("*");
      return !files.some((path) =>
        end === undefined ? path === start : path.startsWith(start!) && path.endsWith(end),
      );
    });
    expect(missing).toEqual([]);
  });

  it("exports every component by its own name", () => {
    const missing = components.filter((name) => !(`./${name}` in exports));
    expect(missing).toEqual([]);
  });

  it("has a stylesheet of its own name for every component that has one", () => {
    const styled = components.filter((name) =>
      readdirSync(join(root, "src/components", name)).includes(`${name}.css`),
    );
    expect(files.filter((path) => path.startsWith("dist/css/"))).toEqual(
      ["base", ...styled].map((name) => `dist/css/${name}.css`).sort(),
    );
    expect(exports["./css/*.css"]).toBe("./dist/css/*.css");
  });

  it('has "use client" in the files named *.client.js, as in the source, and in no other', () => {
    const directive = /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*["']use client["']/;
    const client = files.filter((path) => path.endsWith(".js") && directive.test(read(path)));
    const inSource = sources.filter((path) =>
      directive.test(readFileSync(join(root, "src", path), "utf8")),
    );
    expect(client).toEqual(inSource.map(built).sort());
    expect(client).toEqual(files.filter((path) => path.endsWith(".client.js")));
  });

  it("passes publint without a message", async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that TypeScript finds at every entry point", async () => {
    const scripts = Object.keys(exports).filter((name) => !/\.(?:css|json)$|\*/.test(name));
    const languages = files
      .filter((path) => /^dist\/messages\/.*\.js$/.test(path))
      .map((path) => path.replace("dist", ".").replace(".js", ""));
    const attw = join(root, "node_modules/.bin/attw");
    const options = ["--profile", "esm-only", "--no-definitely-typed", "--no-emoji"];
    await run(attw, [tarball, ...options, "--entrypoints", ...scripts, ...languages], root);
  });
});
