import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/**
 * How far two pixels may be apart: two of 255 in grey. The same picture comes out byte for byte the
 * same on one machine, so this is for what no eye sees. Edges of letters count like all else.
 */
const options = { threshold: 0.008, includeAA: true };

/**
 * Compares two pictures pixel by pixel, from their upper left corners. Where only one of them has a
 * pixel, it differs.
 *
 * @param {PNG} before
 * @param {PNG} after
 * @returns {{ count: number, picture: PNG }} how many pixels differ, and a picture of them in red on
 *   what was there before, faded
 */
export function comparePixels(before, after) {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const picture = new PNG({ width, height });
  const [old, present] = [before, after].map((png) => extended(png, width, height).data);
  const count = pixelmatch(old, present, picture.data, width, height, options);
  return { count, picture };
}

/** The same picture with transparent pixels around it, which differ from any that a page has. */
function extended(png, width, height) {
  if (png.width === width && png.height === height) return png;
  const larger = new PNG({ width, height });
  PNG.bitblt(png, larger, 0, 0, png.width, png.height, 0, 0);
  return larger;
}
