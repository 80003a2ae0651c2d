import type { Block } from "../../src/registry/block";

const modules = import.meta.glob<Block>("../../src/components/*/*.block.ts", {
  import: "block",
  eager: true,
});

/** What is known of each component besides its types, by the name of its folder. */
export const descriptors: ReadonlyMap<string, Block> = new Map(
  Object.entries(modules).map(([path, block]) => [path.split("/").at(-2)!, block]),
);
