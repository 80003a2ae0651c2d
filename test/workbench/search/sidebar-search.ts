import Fuse from "fuse.js";
import { buildIndex } from "storybook/internal/core-server";
import type { IndexEntry } from "storybook/internal/types";

interface Item {
  /** The address's part after `?path=/docs/` or `/story/`. */
  id: string;
  name: string;
  /** From the nearest group to the farthest. */
  path: string[];
  anchors?: { id: string; title: string }[];
}

/**
 * What the field above Storybook's sidebar finds, best first: with its library, its options
 * (storybook/src/manager/components/sidebar/Search.tsx), and its index of these stories.
 */
export async function sidebarSearch(): Promise<(words: string) => Item[]> {
  const { entries } = await buildIndex({ configDir: ".storybook" } as never);
  const fuse = new Fuse(Object.values(entries).flatMap(itemsOf), {
    shouldSort: true,
    tokenize: true,
    findAllMatches: true,
    threshold: 0.2,
    location: 0,
    distance: 100,
    maxPatternLength: 32,
    minMatchCharLength: 1,
    keys: [
      { name: "name", weight: 0.6 },
      { name: "path", weight: 0.3 },
      { name: "anchors.title", weight: 0.1 },
    ],
  });
  return (words) => {
    const found = new Map<string, Item>();
    for (const item of fuse.search(words)) {
      const page = item.path.join("/");
      if (!found.has(page)) found.set(page, item);
    }
    return [...found.values()];
  };
}

/** A story or a page, and each heading of a page. */
function itemsOf(entry: IndexEntry & { anchors?: Item["anchors"] }): Item[] {
  const { id, name, title, anchors = [] } = entry;
  const item = { id, name, path: title.split("/").reverse() };
  return [
    item,
    ...anchors.map((anchor) => ({
      ...item,
      name: `${name} / ${anchor.title}`,
      anchors: [anchor],
    })),
  ];
}
