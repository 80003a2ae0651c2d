import type { Decorator } from "@storybook/react-vite";
import { createElement, type SyntheticEvent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { frameDocument } from "./frame-document";
import { themes } from "./themes";
import { directionOf } from "./toolbars/direction";
import "./in-all-themes.css";

const columns = [
  { title: "light", attributes: 'data-cui-scheme="light"' },
  { title: "dark", attributes: 'data-cui-scheme="dark"' },
  { title: "more contrast", attributes: 'data-cui-scheme="light" data-cui-contrast="more"' },
];

/**
 * Shows a story with the tag "all-themes" in every theme: a row a theme, each in light, in dark and
 * with more contrast.
 */
export const inAllThemes: Decorator = (Story, { globals, tags }) => {
  if (!tags.includes("all-themes")) return createElement(Story);
  const html = renderToStaticMarkup(createElement(Story));
  const root = `lang="${globals.language ?? "en"}" dir="${directionOf(globals)}"`;
  return (
    <div className="all-themes">
      {Object.values(themes).flatMap((theme) =>
        columns.map((column) => {
          const title = `${theme.title}, ${column.title}`;
          return (
            <figure key={title}>
              <figcaption>{title}</figcaption>
              <iframe
                title={title}
                loading="lazy"
                onLoad={fitContent}
                srcDoc={frameDocument({
                  title,
                  root: `${root} ${column.attributes}`,
                  css: theme.css,
                  html: `<main>${html}</main>`,
                })}
              />
            </figure>
          );
        }),
      )}
    </div>
  );
};

function fitContent({ currentTarget: frame }: SyntheticEvent<HTMLIFrameElement>) {
  const page = frame.contentDocument!.documentElement;
  frame.style.blockSize = `${page.scrollHeight}px`;
}
