import { Buffer } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { PNG } from "pngjs";
import { comparePixels } from "./pixels.js";

parentPort.on("message", ({ before, after, difference }) => {
  const pictures = [before, after].map((file) => PNG.sync.read(readFileSync(file)));
  const { count, top, picture } = comparePixels(...pictures);
  if (count > 0) {
    const png = Object.assign(new PNG(picture), { data: Buffer.from(picture.data.buffer) });
    writeFileSync(difference, PNG.sync.write(png, { deflateLevel: 3, filterType: 0 }));
  }
  parentPort.postMessage({ count, top, sizes: [...pictures, picture].map(sizeOf) });
});

function sizeOf({ width, height }) {
  return { width, height };
}
