import { readFileSync, writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { PNG } from "pngjs";
import { comparePixels } from "./pixels.js";

parentPort.on("message", ({ before, after, difference }) => {
  const pictures = [before, after].map((file) => PNG.sync.read(readFileSync(file)));
  const { count, picture } = comparePixels(...pictures);
  if (count > 0) {
    writeFileSync(difference, PNG.sync.write(picture, { deflateLevel: 3, filterType: 0 }));
  }
  parentPort.postMessage(count);
});
