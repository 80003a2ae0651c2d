import { stories, type StoryPage } from "../support/stories";

/**
 * The stories of a file in one page, since a page costs more than what stands on it: for rules that
 * ask each word or element by itself. A whole page, and what stays at the window's edge, is alone.
 */
export const together: readonly StoryPage[] = grouped(stories).map(([first, ...others]) => {
  if (others.length === 0) return first;
  const html = [first, ...others]
    .map(({ id, html }) => `<div data-story="${id}">${html}</div>`)
    .join("\n");
  return {
    ...first,
    id: `${first.id}, and ${others.length} more of its file`,
    path: `${first.path}-and-more`,
    html,
    document: first.document.replace(`<main>${first.html}</main>`, () => `<main>${html}</main>`),
  };
});

function grouped(stories: readonly StoryPage[]): [StoryPage, ...StoryPage[]][] {
  const groups = new Map<string, [StoryPage, ...StoryPage[]]>();
  for (const story of stories) {
    const group = groups.get(keyOf(story));
    if (group) group.push(story);
    else groups.set(keyOf(story), [story]);
  }
  return [...groups.values()];
}

/** Stories of one page have their file, language and direction in common. */
function keyOf({ id, file, whole, html, document, error }: StoryPage): string {
  if (whole || error || html.includes("cui-sticky-action-bar")) return id;
  return `${file} ${/<html[^>]*>/.exec(document)?.[0]}`;
}
