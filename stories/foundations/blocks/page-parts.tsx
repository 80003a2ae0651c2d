import type { Of } from "@storybook/addon-docs/blocks";
import { useState } from "react";
import { Problem } from "../../doc-blocks/problem";
import { useRenderedStory } from "../../doc-blocks/use-rendered-story";
import "./page-parts.css";

/** Selector, name, and what it says. */
type Part = readonly [selector: string, name: string, words: string];

/** A whole page, small, with a number where each of its parts begins, and what the parts are for. */
export function PageParts({ of, parts }: { of: Of; parts: readonly Part[] }) {
  const [tops, setTops] = useState<readonly (number | undefined)[]>([]);
  const { ref } = useRenderedStory(of, (rendered) => {
    // Not rendered yet: React renders the story after the block.
    if (rendered.childElementCount > 0)
      setTops(parts.map(([selector]) => topOf(rendered, selector)));
  });
  return (
    <div className="docs-block docs-page-parts sb-unstyled">
      <div className="docs-page-parts__page" aria-hidden="true">
        <div className="docs-picture" inert ref={ref} />
        {tops.map((top, index) => (
          <span key={index} className="docs-page-parts__number" style={{ insetBlockStart: top }}>
            {index + 1}
          </span>
        ))}
      </div>
      <ol>
        {parts.map(([selector, name, words], index) => (
          <li key={selector}>
            <strong>{name}</strong>
            <p>{words}</p>
            {tops.length > 0 && tops[index] === undefined && (
              <Problem>{`PageParts: the page has no "${selector}".`}</Problem>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function topOf(rendered: HTMLElement, selector: string): number | undefined {
  const element = rendered.querySelector(selector);
  if (!element) return;
  return element.getBoundingClientRect().top - rendered.parentElement!.getBoundingClientRect().top;
}
