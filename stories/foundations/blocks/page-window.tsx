import { useEffect, useRef, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { frameDocument } from "../../../.storybook/frame-document";
import "./page-window.css";

/**
 * A whole page as the server sends it, in a window of its own that runs no script and follows the
 * toolbars. A story's own frame would set the toolbars of the page around it.
 */
export function PageWindow({ title, page }: { title: string; page: ReactElement }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current!;
    const follow = () => showAsHere(element.contentDocument);
    const observer = new MutationObserver(follow);
    observer.observe(document.documentElement, { attributes: true });
    observer.observe(document.head, { childList: true, characterData: true, subtree: true });
    element.addEventListener("load", follow);
    follow();
    return () => {
      observer.disconnect();
      element.removeEventListener("load", follow);
    };
  }, []);
  return (
    <div className="docs-block docs-page-window sb-unstyled">
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-same-origin"
        srcDoc={frameDocument({ title, root: 'lang="en"', html: renderToStaticMarkup(page) })}
      />
    </div>
  );
}

/** Gives another document the theme, scheme, contrast and text size of this one. */
function showAsHere(there: Document | null) {
  const style = there?.querySelector("style[data-theme]");
  // Not loaded yet.
  if (!there || !style) return;
  style.textContent = document.querySelector("style[data-theme]")?.textContent ?? "";
  for (const name of ["data-cui-scheme", "data-cui-contrast", "style"]) {
    const value = document.documentElement.getAttribute(name);
    if (value === null) there.documentElement.removeAttribute(name);
    else there.documentElement.setAttribute(name, value);
  }
}
