import { bundle } from "lightningcss";
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { renderToString } from "react-dom/server";
import type { ComponentType } from "react";
import { build, type Rollup } from "vite";
import {
  createServer,
  type BookingServerOptions,
} from "../../../examples/booking-server/server.js";
import { pages } from "./pages";
import type { ScriptedPageProps } from "./scripted-page";

/** The page's scripts, by their file names. */
async function scripts(): Promise<Map<string, string>> {
  const built = (await build({
    logLevel: "silent",
    // Vitest sets NODE_ENV, by which Vite would write JSX for development.
    oxc: { jsx: { development: false } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: { entry: "test/browser/booking/main.tsx", formats: ["es"], fileName: "main" },
    },
  })) as Rollup.RollupOutput[];
  return new Map(
    built[0]!.output.flatMap((file) =>
      file.type === "chunk" ? [[`/${file.fileName}`, file.code] as const] : [],
    ),
  );
}

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'";

/**
 * A site with the booking page at its root, the example server behind it, and at `/scripted` a page
 * whose props and diary are the test's.
 */
export async function startSite(options: BookingServerOptions = {}) {
  const files = await scripts();
  const styles = bundle({ filename: "src/styles/index.css" }).code.toString();
  const diary = createServer(options);
  const prepared: ScriptedPageProps[] = [];
  let base = "";
  const site = createHttpServer((request, response) => {
    const path = request.url!.split("?")[0]!;
    const script = files.get(path);
    const answer = (type: string, text: string) =>
      response
        .writeHead(200, { "content-type": type, "content-security-policy": policy })
        .end(text);
    if (script) answer("text/javascript", script);
    else if (path === "/styles.css") answer("text/css", styles);
    else if (path === "/" || path === "/scripted") {
      void propsOf(new URL(request.url!, base)).then((props) =>
        answer("text/html; charset=utf-8", page(path, props, request.url!.includes("strict"))),
      );
    } else diary.emit("request", request, response);
  });

  async function propsOf({ pathname, searchParams }: URL): Promise<object> {
    if (pathname !== "/") return prepared[Number(searchParams.get("script"))] ?? {};
    const from = "2026-12-14T00:00:00Z";
    const query = new URLSearchParams({ from, to: "2026-12-21T00:00:00Z" });
    return { slots: await (await fetch(`${base}/slots?${query}`)).json() };
  }

  function page(path: keyof typeof pages, props: object, isStrict: boolean) {
    const json = JSON.stringify({ page: path, props, isStrict }).replaceAll("<", "\\u003c");
    const Page = pages[path] as ComponentType<object>;
    return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Book</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles.css">
<div id="root">${renderToString(<Page {...props} />)}</div>
<script type="application/json" id="props">${json}</script>
<script type="module" src="/main.js"></script></html>`;
  }

  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  return {
    url: base,
    /** The address of the scripted page with props. */
    scripted: (props: ScriptedPageProps) => `${base}/scripted?script=${prepared.push(props) - 1}`,
    close: () => {
      site.closeAllConnections();
      site.close();
    },
  };
}
