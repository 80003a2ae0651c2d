import { useEffect, useRef } from "react";
import { frameDocument } from "../../.storybook/frame-document";

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
  const page = frameDocument({
    title,
    root: `lang="en" data-cui-scheme="${scheme}" data-cui-contrast="${contrast}"`,
    html,
  });

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
