import { bundle } from "lightningcss";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Rollup } from "vite";

const react18 = fileURLToPath(new URL("../../react-18/node_modules", import.meta.url));

/** The code of one file, with all that it imports. */
async function bundled(entry: string, ssr: boolean, oldest: boolean): Promise<string> {
  const alias = oldest
    ? [{ find: /^(react|react-dom|scheduler)(\/.*)?$/, replacement: `${react18}/$1$2` }]
    : [];
  const built = (await build({
    logLevel: "silent",
    // Vitest sets NODE_ENV, by which Vite would write JSX for development.
    oxc: { jsx: { development: false } },
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { alias },
    ...(ssr && { ssr: { noExternal: true } }),
    build: {
      write: false,
      ...(ssr ? { ssr: entry } : { lib: { entry, formats: ["es"], fileName: "main" } }),
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  return [built].flat()[0]!.output[0].code;
}

/**
 * A site with one scene a path, rendered on the server and hydrated.
 * @param options.oldest with the oldest React that the library works with
 */
export async function startSite({ oldest = false } = {}) {
  const styles = bundle({ filename: "src/styles/index.css" }).code.toString();
  const [script, program] = await Promise.all([
    bundled("test/browser/booking-form/main.tsx", false, oldest),
    bundled("test/browser/booking-form/server.tsx", true, oldest),
  ]);
  // Within the project, for what a program of Node imports from its packages.
  const folder = mkdtempSync(join(process.cwd(), "node_modules/.booking-form-"));
  writeFileSync(join(folder, "server.mjs"), program);
  const { renderScene } = (await import(pathToFileURL(join(folder, "server.mjs")).href)) as {
    renderScene: (name: string) => string;
  };
  const posts: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, "http://localhost");
    const answer = (type: string, text: string) =>
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(text);
    if (request.method === "POST") {
      request.on("data", (part) => posts.push(String(part)));
      request.on("end", () => answer("text/html", "<title>Sent</title><p>Sent"));
    } else if (pathname === "/main.js") answer("text/javascript", script);
    else if (pathname === "/styles.css") answer("text/css", styles);
    else answer("text/html", page(renderScene(pathname.slice(1)), searchParams));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const page = (html: string, look: URLSearchParams) => `<!doctype html>
<html lang="en-GB" dir="${look.get("dir") ?? "ltr"}"><meta charset="utf-8"><title>Form</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles.css">
<main id="root">${html}</main>
<script type="module" src="/main.js"></script></html>`;
