import { bundle } from "lightningcss";
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { renderToString } from "react-dom/server";
import type { SlotPage } from "clinic-ui/booking";
import { build, type Rollup } from "vite";
import {
  createServer,
  type BookingServerOptions,
} from "../../../examples/booking-server/server.js";
import { BookingPage } from "./page";

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

/** A site with the booking page at its root and the example server behind it. */
export async function startSite(options: BookingServerOptions = {}) {
  const files = await scripts();
  const styles = bundle({ filename: "src/styles/index.css" }).code.toString();
  const diary = createServer(options);
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
    else if (path === "/") void page().then((html) => answer("text/html; charset=utf-8", html));
    else diary.emit("request", request, response);
  });

  async function page() {
    const from = "2026-12-14T00:00:00Z";
    const query = new URLSearchParams({ from, to: "2026-12-21T00:00:00Z" });
    const slots = (await (await fetch(`${base}/slots?${query}`)).json()) as SlotPage;
    const json = JSON.stringify(slots).replaceAll("<", "\\u003c");
    return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Book</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles.css">
<div id="root">${renderToString(<BookingPage slots={slots} />)}</div>
<script type="application/json" id="slots">${json}</script>
<script type="module" src="/main.js"></script></html>`;
  }

  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  return { url: base, close: () => site.close() };
}
