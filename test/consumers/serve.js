import { spawn } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
};

/** Serves the files of a folder. */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url, "http://localhost").pathname);
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${server.address().port}/`, close };
}

/** Starts a site's own server on a port that is free, and waits until it answers. */
export async function serveCommand([command, ...args], cwd, env) {
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  // In a process group of its own, so that what it starts ends with it.
  const child = spawn(command, args, {
    cwd,
    env: { ...env, PORT: String(port) },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let ended = false;
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  child.on("close", () => (ended = true));
  const close = () => {
    if (!ended) process.kill(-child.pid);
  };

  const deadline = Date.now() + 60_000;
  while (!(await answers(address))) {
    if (!ended && Date.now() < deadline) continue;
    close();
    throw new Error(`${[command, ...args].join(" ")} does not answer at ${address}\n${output}`);
  }
  return { address, close };
}

async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return false;
  }
}

async function freePort() {
  const { address, close } = await serveFolder(".");
  close();
  return Number(new URL(address).port);
}
