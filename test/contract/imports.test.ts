import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, read } from "../support/folders";

/** Which folders and packages a folder of src may import from (ARCHITECTURE.md). */
const allowed: Record<string, RegExp> = {
  booking: /^src\/(?:booking|content)\//,
  cli: /^(?:src\/(?:cli|theme)\/|node:)/,
  content: /^src\/content\//,
  messages: /^src\/messages\//,
  theme: /^(?:src\/theme\/|culori$)/,
  "structured-data": /^(?:src\/(?:structured-data|content)\/|src\/internal\/warn\.js$|schema-dts$)/,
  internal: /^(?:src\/(?:internal|content|messages)\/|react$)/,
  components:
    /^(?:src\/(?:booking|internal|content|messages|structured-data)\/|src\/components\/[\w-]+\/index\.js$|react$|class-variance-authority$|radix-ui\/|react-day-picker$)/,
};

const files = filesIn("src", /\.tsx?$/).filter((file) => file !== "src/index.ts");

const importsOf = (file: string) =>
  [...read(file).matchAll(/(?:import|export)\s[^;]*?from\s+"([^"]+)"/g)].map(([, from]) =>
    from!.startsWith(".") ? join(dirname(file), from!) : from!,
  );

describe("imports", () => {
  it.each(files)("of %s go only where its folder may", (file) => {
    const [, folder, component] = file.split("/") as [string, string, string];
    const own = `src/components/${component}/`;
    const wrong = importsOf(file).filter(
      (from) => !allowed[folder]?.test(from) && !(folder === "components" && from.startsWith(own)),
    );
    expect(wrong).toEqual([]);
  });

  it("between components make no circle", () => {
    const graph = new Map<string, Set<string>>();
    for (const file of files) {
      const name = file.match(/^src\/components\/([\w-]+)/)?.[1];
      if (!name) continue;
      const to = graph.get(name) ?? new Set<string>();
      for (const from of importsOf(file)) {
        const other = from.match(/^src\/components\/([\w-]+)/)?.[1];
        if (other && other !== name) to.add(other);
      }
      graph.set(name, to);
    }
    const walk = (name: string, path: string[]): string[] | undefined => {
      if (path.includes(name)) return [...path, name];
      for (const next of graph.get(name) ?? []) {
        const circle = walk(next, [...path, name]);
        if (circle) return circle;
      }
      return undefined;
    };
    for (const name of graph.keys()) expect(walk(name, [])).toBeUndefined();
  });

  it.each(files)("in %s: use client stands in *.client.tsx and only there", (file) => {
    expect(/^["']use client["']/m.test(read(file))).toBe(file.endsWith(".client.tsx"));
  });
});
