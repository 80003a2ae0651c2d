import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createSocket } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

export interface Server {
  /** `http://localhost:4321`. */
  address: string;
  close: () => void;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".xml": "application/xml",
};

/** Serves a folder as hosts of static pages do: `/prices` is prices.html, and text is compressed. */
export async function serveFolder(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://localhost");
    const path = join(folder, pathname === "/" ? "index" : pathname);
    const file = extname(path) ? path : `${path}.html`;
    const isThere = existsSync(file);
    response.writeHead(isThere ? 200 : 404, {
      "content-type": isThere ? types[extname(file)]! : types[".html"]!,
      "content-encoding": "gzip",
    });
    response.end(gzipSync(readFileSync(isThere ? file : join(folder, "404.html"))));
  });
  await once(server.listen(0), "listening");
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => server.close() };
}

/** Starts a built Next site. */
export async function startNext(site: string): Promise<Server> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const next = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-p", `${port}`],
    { cwd: site, env: { ...process.env, NODE_ENV: "production" }, stdio: "ignore" },
  );
  for (let tries = 0; tries < 120; tries += 1) {
    if (await fetch(address).catch(() => undefined)) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return { address, close: () => void next.kill() };
}

async function freePort(): Promise<number> {
  const socket = createSocket();
  await once(socket.listen(0), "listening");
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, "close");
  return port;
}
