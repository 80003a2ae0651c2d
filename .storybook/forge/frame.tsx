import { useEffect, useRef } from "react";
import styles from "../../src/styles/index.css?inline";

export interface FrameProps {
  title: string;
  /** What the server renders. */
  html: string;
  /** A theme's stylesheet. */
  css: string;
  scheme: "light" | "dark";
  contrast: "no-preference" | "more";
}

/**
 * A page of its own in a theme. It runs no script and goes nowhere: links in it are to be looked at.
 */
export function Frame({ title, html, css, scheme, contrast }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const page = `<!doctype html><html lang="en" data-cui-scheme="${scheme}" data-cui-contrast="${contrast}">
<head><base target="_blank"><style>${styles}</style><style data-theme></style></head><body>${html}</body></html>`;

  // The theme alone is exchanged, so that the page stays where it was scrolled to.
  useEffect(() => {
    const show = () => {
      const style = frame.current?.contentDocument?.querySelector("style[data-theme]");
      if (style) style.textContent = css;
    };
    show();
    const element = frame.current;
    element?.addEventListener("load", show);
    return () => element?.removeEventListener("load", show);
  }, [css, page]);

  return (
    <figure>
      <figcaption>{title}</figcaption>
      <iframe ref={frame} title={title} srcDoc={page} sandbox="allow-same-origin" />
    </figure>
  );
}
