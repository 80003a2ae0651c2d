import "@fontsource-variable/hanken-grotesk";
import "@fontsource-variable/newsreader";
import "@fontsource-variable/newsreader/wght-italic.css";
import hankenGrotesk from "../../src/styles/faces/hanken-grotesk.css?inline";
import newsreader from "../../src/styles/faces/newsreader.css?inline";
import type { Toolbar } from "./toolbar";

const sheets: Record<string, string> = {
  newsreader,
  "newsreader-hanken-grotesk": newsreader + hankenGrotesk,
};

export const type: Toolbar = {
  description: "Type: the families of headings and text",
  toolbar: {
    icon: "paragraph",
    items: [
      { type: "reset", value: "theme", title: "As the theme" },
      { value: "newsreader", title: "Newsreader" },
      { value: "newsreader-hanken-grotesk", title: "Newsreader, Hanken Grotesk" },
    ],
    dynamicTitle: false,
  },
};

/** Puts the sheets of the faces after the theme. */
export function showType(name: unknown) {
  let style = document.querySelector("style[data-type]");
  if (!style) {
    style = document.createElement("style");
    style.setAttribute("data-type", "");
    document.head.append(style);
  }
  style.textContent = sheets[String(name)] ?? "";
}
