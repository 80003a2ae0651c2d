import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A site with CSS of its own, on whose pages the library's parts stand. */
export interface Host {
  name: string;
  /** Its stylesheet. */
  css: string;
  /** The layer that it is in, where the site puts all layers in order as the readme says. */
  layer?: string;
  /**
   * How it makes a page dark.
   * @default a dark ground on the body, light letters on it
   */
  dark?: { attributes?: string; css?: string };
  /** What its pages have around the content. */
  frame: (content: string) => string;
}

const { resolve } = createRequire(import.meta.url);
const installed = (path: string) => readFileSync(resolve(path), "utf8");
const ours = (name: string) =>
  readFileSync(new URL(`./sheets/${name}.css`, import.meta.url), "utf8");

const main = (content: string) => `<main>${content}</main>`;
/** WordPress' themes that are written in PHP. */
const entry = (content: string) => `<main class="site-main"><article class="post">
<div class="entry-content">${content}</div></article></main>`;
/** WordPress' themes that are made of blocks. */
const blocks = (content: string) => `<div class="wp-site-blocks"><main class="wp-block-group">
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">${content}</div></main></div>`;

/** To add one: its sheet as a dev dependency, or written in its spirit in sheets/. */
export const hosts: readonly Host[] = [
  { name: "a plain site", css: ours("plain"), frame: main },
  {
    name: "a site with a narrow column",
    css: "body { color: #333 } .column { max-width: 620px; margin: auto }",
    frame: (content) => `<main class="column">${content}</main>`,
  },
  { name: "a site that resets all", css: ours("reset"), frame: main },
  {
    name: "Bootstrap 5",
    css: installed("bootstrap/dist/css/bootstrap.css"),
    dark: { attributes: 'data-bs-theme="dark" data-cui-scheme="dark"' },
    frame: (content) => `<main class="container">${content}</main>`,
  },
  {
    name: "Tailwind 4's preflight",
    css: installed("tailwindcss/preflight.css"),
    layer: "base",
    frame: main,
  },
  {
    name: "Foundation 6",
    css: ours("foundation"),
    frame: (content) =>
      `<main class="grid-container"><div class="grid-x"><div class="cell">${content}</div></div></main>`,
  },
  {
    name: "Pico 2",
    css: installed("@picocss/pico/css/pico.css"),
    // The sheet's own scheme is read from the page.
    dark: { attributes: 'data-theme="dark"' },
    frame: (content) => `<main class="container">${content}</main>`,
  },
  { name: "Twenty Twenty", css: ours("twenty-twenty"), frame: entry },
  { name: "Twenty Twenty-One", css: ours("twenty-twenty-one"), frame: entry },
  { name: "Twenty Twenty-Two", css: ours("twenty-twenty-two"), frame: blocks },
  { name: "Twenty Twenty-Three", css: ours("twenty-twenty-three"), frame: blocks },
  { name: "Twenty Twenty-Four", css: ours("twenty-twenty-four"), frame: blocks },
  { name: "Twenty Twenty-Five", css: ours("twenty-twenty-five"), frame: blocks },
];
