import { composeStories } from "@storybook/react-vite";
import { createElement, type FunctionComponent } from "react";
import { renderToString } from "react-dom/server";

/** A story as a site would serve it: a whole HTML document, rendered on the server. */
export interface StoryPage {
  /** Storybook's id, which names the story in a failed test. */
  id: string;
  /** Its file below stories/, without the ending: components/prose, for instance. */
  file: string;
  path: string;
  /** The story alone, or nothing where it could not be rendered. */
  html: string;
  /** Whether it is a whole page, with its own main part. */
  whole: boolean;
  document: string;
  Story: ComposedStory;
  error?: unknown;
}

export type ComposedStory = FunctionComponent & {
  id: string;
  tags: string[];
  args: { lang?: string };
  globals: { direction?: string };
};

// From the root, so that scripts/visual gets the stories of whichever checkout it reads.
const files = import.meta.glob<Parameters<typeof composeStories>[0]>("/stories/**/*.stories.tsx", {
  eager: true,
});

export const stories: readonly StoryPage[] = Object.entries(files).flatMap(([path, stories]) =>
  Object.values<ComposedStory>(composeStories(stories)).map((Story) =>
    toPage(Story, path.replace(/^\/stories\/|\.stories\.tsx$/g, "")),
  ),
);

function toPage(Story: ComposedStory, file: string): StoryPage {
  const { id } = Story;
  const path = `/${id}`;
  try {
    const html = renderToString(createElement(Story));
    return { id, file, path, html, whole: isWhole(html), document: toDocument(Story, html), Story };
  } catch (error) {
    return { id, file, path, html: "", whole: false, document: "", Story, error };
  }
}

function toDocument({ id, args, globals }: ComposedStory, html: string): string {
  const dir = globals.direction ?? "ltr";
  const lang = args.lang ?? (dir === "rtl" ? "ar" : "en");
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${id}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles.css">
</head>
<body>${isWhole(html) ? html : `<main>${html}</main>`}</body>
</html>`;
}

function isWhole(html: string): boolean {
  return /<main[\s>]/.test(html);
}
