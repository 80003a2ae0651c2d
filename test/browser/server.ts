import { bundle } from "lightningcss";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { stories } from "../support/stories";
import { readFaces, withFaces } from "./faces";
import { together } from "./together";

const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; base-uri 'none'";

const imageTypes: Record<string, string> = {
  ".avif": "image/avif",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

interface Answer {
  type: string;
  body: string | Uint8Array;
}

/** Serves every story at its path, alone and together with others, with the library's stylesheet, the tests' faces and no script, under a strict policy. */
export async function startServer(): Promise<{ url: string; close: () => void }> {
  const styles = bundle({ filename: "src/styles/index.css" }).code;
  const faces = await readFaces();
  const documents = new Map(
    [...stories, ...together].map(({ path, document }) => [path, withFaces(document)]),
  );

  async function answer(path: string): Promise<Answer | undefined> {
    if (path === "/") return { type: "text/html", body: "<!doctype html><title>Empty</title>" };
    if (path === "/styles.css") return { type: "text/css", body: styles };
    if (faces.has(path)) return faces.get(path);
    const document = documents.get(path);
    if (document) return { type: "text/html; charset=utf-8", body: document };
    const type = imageTypes[extname(path)];
    // A story's own picture, by the address that its import gives.
    if (type && path.startsWith("/stories/") && !path.includes(".."))
      return { type, body: await readFile(join(process.cwd(), path)) };
  }

  const server = createServer(({ url }, response) => {
    answer(decodeURI(new URL(url ?? "/", "http://localhost").pathname))
      .catch(() => undefined)
      .then((found) => {
        response.writeHead(found ? 200 : 404, {
          "content-security-policy": policy,
          "cache-control": "max-age=600",
          ...(found && { "content-type": found.type }),
        });
        response.end(found?.body);
      });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
