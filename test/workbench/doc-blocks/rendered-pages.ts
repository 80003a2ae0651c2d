import { act, render } from "@testing-library/react";
import { createElement, type FunctionComponent } from "react";

const pages = import.meta.glob<FunctionComponent>(
  "../../../stories/{accessibility,components,foundations,start}/*.mdx",
  {
    import: "default",
    eager: true,
  },
);

/** A page of guidance by its file, rendered with its stories: a copy of its elements. */
export async function renderPage(file: string): Promise<Element> {
  const Page = pages[`../../../${file}`]!;
  // Awaited, for the blocks measure and read their stories once those are rendered.
  const { container, unmount } = await act(async () => render(createElement(Page)));
  const page = container.cloneNode(true) as Element;
  unmount();
  return page;
}
