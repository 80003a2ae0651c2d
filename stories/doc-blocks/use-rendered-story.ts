import { DocsContext, useOf, type Of } from "@storybook/addon-docs/blocks";
import { useContext, useEffect, useRef } from "react";

/**
 * Renders a story into an element with its own args, whatever the page's controls, and calls back each
 * time its elements or their sizes have changed.
 */
export function useRenderedStory(of: Of, onChange?: (rendered: HTMLElement) => void) {
  const { story } = useOf(of, ["story"]);
  const { renderStoryToElement } = useContext(DocsContext);
  const ref = useRef<HTMLDivElement>(null);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });

  useEffect(() => {
    const element = ref.current!;
    const fail = (error: unknown) => {
      element.textContent = String(error);
    };
    const remove = renderStoryToElement(
      story,
      element,
      {
        showMain: () => {},
        showError: ({ title, description }) => fail(`${title}: ${description}`),
        showException: fail,
      },
      { autoplay: false, forceInitialArgs: true },
    );
    const changed = () => latest.current?.(element);
    const elements = new MutationObserver(changed);
    const sizes = new ResizeObserver(changed);
    elements.observe(element, { childList: true, subtree: true, characterData: true });
    sizes.observe(element);
    return () => {
      elements.disconnect();
      sizes.disconnect();
      // React refuses to unmount one root while it renders another.
      void Promise.resolve().then(remove);
    };
  }, [story, renderStoryToElement]);

  return { ref, story };
}
