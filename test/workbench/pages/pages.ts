import type { ComponentType } from "react";

const files = import.meta.glob<Record<string, ComponentType>>(
  ["../../../stories/pages/*.tsx", "!**/*.stories.tsx", "!**/*-arabic.tsx"],
  { eager: true },
);

/** The whole pages of the stories, each with the name of its file. */
export const pages = Object.entries(files).map(([path, exported]) => ({
  name: /([\w-]+)\.tsx$/.exec(path)![1]!,
  Page: Object.values(exported).find((value) => typeof value === "function")!,
}));
