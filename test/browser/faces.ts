import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright";

/** A typeface that comes with the project, so that the tests find the same one on every machine. */
export interface Face {
  name: string;
  /** Its files, by weight. */
  files: Record<400 | 700, string>;
}

/** As wide as Verdana, with the letters of many scripts, Arabic among them. */
export const wideFace: Face = {
  name: "DejaVu Sans",
  files: {
    400: "@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2",
    700: "@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff2",
  },
};

/** As narrow as Arial Narrow. */
export const narrowFace: Face = {
  name: "PT Sans Narrow",
  files: {
    400: "@fontsource/pt-sans-narrow/files/pt-sans-narrow-latin-400-normal.woff2",
    700: "@fontsource/pt-sans-narrow/files/pt-sans-narrow-latin-700-normal.woff2",
  },
};

export const faces = [wideFace, narrowFace];

/** The address of the sheet that sets the faces. */
export const faceSheet = "/faces/faces.css";

/** The sheet and the files of the faces, by the path at which a server has to answer them. */
export async function readFaces(): Promise<Map<string, { type: string; body: string | Buffer }>> {
  const { resolve } = createRequire(import.meta.url);
  const answers = new Map<string, { type: string; body: string | Buffer }>();
  const rules: string[] = [];
  for (const { name, files } of faces) {
    for (const [weight, file] of Object.entries(files)) {
      const path = `/faces/${file.split("/").at(-1)}`;
      answers.set(path, { type: "font/woff2", body: await readFile(resolve(file)) });
      rules.push(
        `@font-face { font-family: "${name}"; font-weight: ${weight}; src: url("${path}"); }`,
      );
    }
  }
  for (const face of faces) {
    const chosen = face === wideFace ? ":root" : `:root[data-face="${face.name}"]`;
    // The wide face has the letters that the narrow one lacks.
    const families = `"${face.name}", "${wideFace.name}"`;
    rules.push(
      `${chosen} { --cui-font-display: ${families}; --cui-font-text: ${families}; }`,
      // What is the site's own, or what browsers set in a face of theirs.
      `${chosen} :is(body, code, kbd, pre, samp, input, select, textarea) { font-family: ${families}; }`,
    );
  }
  return answers.set(faceSheet, { type: "text/css", body: rules.join("\n") });
}

/** A document that has the faces. */
export function withFaces(document: string): string {
  return document.replace("</head>", `<link rel="stylesheet" href="${faceSheet}">\n$&`);
}

/** Shows a page in a face, and fails where it does not load, since another would stand in for it. */
export async function showIn({ name }: Face, page: Page) {
  const missing = await page.evaluate(async (name) => {
    document.documentElement.dataset.face = name;
    const missing: number[] = [];
    for (const weight of [400, 700]) {
      const loaded = await document.fonts.load(`${weight} 1em "${name}"`).catch(() => []);
      if (loaded.length === 0) missing.push(weight);
    }
    return missing;
  }, name);
  if (missing.length > 0) throw new Error(`${name} did not load in weight ${missing.join(", ")}`);
}

/** The elements with text in another face. */
export function inOtherFaces({ name }: Face, page: Page): Promise<string[]> {
  return page.evaluate((name) => {
    const withText = new Set<Element>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      if (data.trim() && parentElement) withText.add(parentElement);
    }
    return [...withText].flatMap((element) => {
      const { fontFamily } = getComputedStyle(element);
      return fontFamily.startsWith(`"${name}"`) || !element.checkVisibility()
        ? []
        : [`<${element.tagName.toLowerCase()}> is shown in ${fontFamily}`];
    });
  }, name);
}
