/**
 * How far each of a pixel's channels may be apart, of 255. The same picture comes out byte for byte
 * the same on one machine, edges of letters included, so this is for what no eye sees.
 */
const tolerance = 2;

const white = 0xffffffff;

/** Red, in the order that a 32-bit number has its bytes in. */
const red = 0xff2e10c8;

/**
 * @typedef {{ width: number, height: number, data: Uint8Array }} Pixels four bytes a pixel
 */

/**
 * Compares two pictures pixel by pixel, from their upper left corners. Where only one of them has a
 * pixel, it differs.
 *
 * @param {Pixels} before
 * @param {Pixels} after
 * @returns {{ count: number, top: number, picture: Pixels }} how many pixels differ, the first row
 *   that has one, and a picture of them in red on what was there before, faded
 */
export function comparePixels(before, after) {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const data = new Uint8Array(width * height * 4);
  const picture = new Uint32Array(data.buffer);
  const old = numbers(before);
  const present = numbers(after);
  let count = 0;
  let top = height;

  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const one = x < before.width && y < before.height ? old[y * before.width + x] : undefined;
      const other = x < after.width && y < after.height ? present[y * after.width + x] : undefined;
      if (one === other || (one !== undefined && other !== undefined && isNear(one, other))) {
        picture[y * width + x] = faded(one ?? white);
        continue;
      }
      picture[y * width + x] = red;
      if (count === 0) top = y;
      count++;
    }
  }
  return { count, top, picture: { width, height, data } };
}

/** The same bytes, a number a pixel. */
function numbers({ data }) {
  return new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
}

function isNear(one, other) {
  for (let shift = 0; shift < 32; shift += 8) {
    if (Math.abs(((one >>> shift) & 255) - ((other >>> shift) & 255)) > tolerance) return false;
  }
  return true;
}

/** A quarter of the colour on white, opaque. */
function faded(pixel) {
  return (0xff000000 | (0x00bfbfbf + ((pixel >>> 2) & 0x003f3f3f))) >>> 0;
}
