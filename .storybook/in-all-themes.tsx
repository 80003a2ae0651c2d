import type { Decorator } from "@storybook/react-vite";
import { createElement, type SyntheticEvent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { frameDocument } from "./frame-document";
import { themes } from "./themes";
import { directionOf } from "./toolbars/direction";
import { allThemes } from "./toolbars/theme";
import "./in-all-themes.css";

const columns = [
  { title: "light", attributes: 'data-cui-scheme="light"' },
  { title: "dark", attributes: 'data-cui-scheme="dark"' },
  { title: "more contrast", attributes: 'data-cui-scheme="light" data-cui-contrast="more"' },
];

/**
 * Shows a story in every theme when the toolbar asks for all: a row a theme, each in light, in dark
 * and with more contrast. A docs page stays in the library's own.
 */
export const inAllThemes: Decorator = (Story, { globals, viewMode }) => {
  if (globals.theme !== allThemes || viewMode !== "story") return createElement(Story);
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
