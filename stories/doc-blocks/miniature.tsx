import { composeStories } from "@storybook/react-vite";
import { createElement, useEffect, useRef, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Problem } from "./problem";
import { renderInShadow, whenNear } from "./shadow-picture";
import "./miniature.css";

type Stories = Parameters<typeof composeStories>[0];

const files = import.meta.glob<Stories>("../components/*.stories.tsx");

/** A component's first story, small, as the server sends it: a picture that is always true. */
export function Miniature({ of: folder }: { of: string }) {
  const picture = useRef<HTMLSpanElement>(null);
  const load = files[`../components/${folder}.stories.tsx`];
  useEffect(() => {
    const element = picture.current;
    if (!element || !load) return;
    // The window around it, since what is not drawn yet has no height.
    return whenNear(element.parentElement!, () => {
      void load().then((stories) => {
        renderInShadow(element, htmlOf(stories));
        comeNear(element);
      });
    });
  }, [load]);
  if (!load) return <Problem>{`Miniature: there are no stories of "${folder}".`}</Problem>;
  return (
    <span className="docs-miniature" aria-hidden="true" inert>
      <span ref={picture} />
    </span>
  );
}

function htmlOf(stories: Stories): string {
  const [Story] = Object.values<FunctionComponent>(composeStories(stories));
  return renderToStaticMarkup(createElement(Story!));
}

/** The nearest at which all of it is in the window, or the farthest. */
function comeNear(element: HTMLElement) {
  const window = element.parentElement!;
  for (const scale of [0.75, 0.6, 0.45, 0.36, 0.28]) {
    window.style.setProperty("--scale", String(scale));
    const { clientWidth, scrollWidth, scrollHeight } = element;
    if (scrollWidth <= clientWidth && scrollHeight * scale <= window.clientHeight) return;
  }
}
