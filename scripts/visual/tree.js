import { bundle } from "lightningcss";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createServer } from "vite";
import { root as ownRoot } from "../run.js";

/** Stories that ask for the time get this one, today and next year. */
const now = Date.parse("2026-03-04T10:00:00Z");

class StoppedDate extends Date {
  static now() {
    return now;
  }

  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [now]));
  }
}

/**
 * Reads all that pictures are made of from a checkout, as data that can be stored: the stories as
 * HTML documents, the stylesheet, the themes, the pictures in the stories. It is this checkout's
 * tool that reads, whatever the age of the other.
 *
 * @param {string} root the checkout's folder, with node_modules
 */
export async function readTree(root) {
  const server = await createServer({
    root,
    configFile: join(root, "vite.config.ts"),
    appType: "custom",
    logLevel: "error",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  const { Date } = globalThis;
  globalThis.Date = StoppedDate;
  try {
    const { stories } = await server.ssrLoadModule(join(ownRoot, "test/support/stories.ts"));
    return {
      stories: stories.map(({ id, file, whole, document, error }) => ({
        ...{ id: nameOf(file, id), file, whole, document },
        ...(error && { error: String(error.stack ?? error) }),
      })),
      styles: readStyles(root),
      themes: await readThemes(root, server),
      images: readImages(root, stories),
    };
  } finally {
    globalThis.Date = Date;
    await server.close();
  }
}

/** A story moved to another place in the sidebar has another id there, and the same name here. */
function nameOf(file, id) {
  return `${basename(file)}--${id.split("--")[1]}`;
}

/**
 * Bundles the stylesheet of a checkout.
 *
 * @param {string} root
 */
export function readStyles(root) {
  return bundle({ filename: join(root, "src/styles/index.css") }).code.toString();
}

/** Themes by name, as sheets that follow the stylesheet; an older commit may have none. */
async function readThemes(root, server) {
  const file = join(root, "src/theme/index.ts");
  if (!existsSync(file)) return { default: "" };
  const { createTheme, themes } = await server.ssrLoadModule(file);
  const sheets = Object.entries(themes).map(([name, options]) => [name, createTheme(options).css]);
  return { default: "", ...Object.fromEntries(sheets) };
}

/** Pictures that a story's document has the address of, in base64. */
function readImages(root, stories) {
  const addresses = stories.flatMap(({ document }) =>
    Array.from(document.matchAll(/\/stories\/[\w./-]+\.(?:avif|jpg|png|svg|webp)/g), String),
  );
  return Object.fromEntries(
    [...new Set(addresses)].map((address) => [
      address,
      readFileSync(join(root, address), "base64"),
    ]),
  );
}
