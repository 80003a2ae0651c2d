import { composeStories } from "@storybook/react-vite";
import { createContext, createElement, type FunctionComponent, type ReactNode } from "react";
import { createRoot } from "react-dom/client";

type StoryFile = Parameters<typeof composeStories>[0];
type Composed = FunctionComponent & { id: string; storyName: string };
interface RenderedStory {
  id: string;
  name: string;
  component: Composed;
}

const files = import.meta.glob<StoryFile>("../../../stories/{components,pages}/*.stories.tsx", {
  eager: true,
});

/** Every story by the export of its file, which is what a page hands to its blocks. */
const stories = new Map<unknown, RenderedStory>(
  Object.values(files).flatMap((file) =>
    Object.entries<Composed>(composeStories(file)).map(([name, component]) => [
      (file as Record<string, unknown>)[name],
      { id: component.id, name: component.storyName, component },
    ]),
  ),
);

function renderStoryToElement({ component }: RenderedStory, element: HTMLElement) {
  const root = createRoot(element);
  root.render(createElement(component));
  return () => root.unmount();
}

const nothing = () => null;

/** What the blocks take from Storybook, without a Storybook. */
export const storybookBlocks = {
  AnchorMdx: "a",
  Canvas: nothing,
  Controls: nothing,
  Description: nothing,
  DocsContext: createContext({ renderStoryToElement }),
  Markdown: ({ children }: { children: string }) => createElement("p", null, children),
  Meta: nothing,
  Source: ({ code }: { code: ReactNode }) => createElement("pre", null, code),
  useOf(of: unknown) {
    const story = stories.get(of);
    if (!story) throw new Error("A block of this page is of a story that does not exist.");
    return { type: "story", story };
  },
};
