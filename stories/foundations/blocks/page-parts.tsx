import { useEffect, useMemo, useRef, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Problem } from "../../doc-blocks/problem";
import { renderInShadow, whenNear } from "../../doc-blocks/shadow-picture";
import "./page-parts.css";

/** Selector, name, and what it says. */
type Part = readonly [selector: string, name: string, words: string];

interface PagePartsProps {
  page: ReactElement;
  parts: readonly Part[];
}

/** What the parts of a page are for, each beside its own picture, cut from the whole page. */
export function PageParts({ page, parts }: PagePartsProps) {
  const html = useMemo(() => renderToStaticMarkup(page), [page]);
  const rendered = useMemo(() => new DOMParser().parseFromString(html, "text/html"), [html]);
  return (
    <div className="docs-block sb-unstyled">
      <ol className="docs-page-parts">
        {parts.map(([selector, name, words]) => (
          <li key={selector}>
            <div>
              <strong>{name}</strong>
              <p>{words}</p>
            </div>
            {rendered.querySelector(selector) ? (
              <Cut html={html} selector={selector} />
            ) : (
              <Problem>{`PageParts: the page has no "${selector}".`}</Problem>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A window onto the page at one of its elements. */
function Cut({ html, selector }: { html: string; selector: string }) {
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = picture.current!;
    const window = element.parentElement!;
    return whenNear(window, () => {
      const part = renderInShadow(element, html).querySelector(selector)!;
      const { top, height } = (
        part.closest("section:not(.cui-page-columns)") ?? part
      ).getBoundingClientRect();
      const above = top - element.getBoundingClientRect().top;
      window.style.setProperty("--part-height", `${height}px`);
      element.style.insetBlockStart = `${-above}px`;
    });
  }, [html, selector]);
  return (
    <div className="docs-page-parts__cut" aria-hidden="true" inert>
      <div ref={picture} />
    </div>
  );
}
