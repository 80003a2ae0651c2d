import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { comparePixels } from "../../../scripts/visual/pixels.js";

/** A picture of rows of grey values. */
function grey(...rows) {
  const png = new PNG({ width: rows[0].length, height: rows.length });
  png.data.set(rows.flatMap((row) => row.flatMap((value) => [value, value, value, 255])));
  return png;
}

describe("comparePixels", () => {
  it("finds no difference between identical pictures", () => {
    const picture = grey([0, 120], [200, 255]);
    expect(comparePixels(picture, picture).count).toBe(0);
  });

  it("ignores a difference of two in 255, and no more", () => {
    expect(comparePixels(grey([100]), grey([102])).count).toBe(0);
    expect(comparePixels(grey([100]), grey([103])).count).toBe(1);
    expect(comparePixels(grey([100]), grey([97])).count).toBe(1);
  });

  it("sees a difference in one channel", () => {
    const one = grey([100]);
    const other = grey([100]);
    other.data[2] = 110;
    expect(comparePixels(one, other).count).toBe(1);
  });

  it("counts the edges of a letter that moved", () => {
    const row = (edge) => [255, 255, edge, 0, 0];
    const letter = (edge) => grey(row(edge), row(edge), row(edge), row(edge), row(edge));
    expect(comparePixels(letter(100), letter(140)).count).toBe(5);
  });

  it("counts pixels that only one picture has, even white ones", () => {
    const { count, picture } = comparePixels(grey([255, 255]), grey([255], [255]));
    expect([count, picture.width, picture.height]).toEqual([2, 2, 2]);
  });

  it("shows differences in red, and nothing else", () => {
    const { picture } = comparePixels(grey([0, 0]), grey([0, 255]));
    const [red, green] = picture.data;
    expect(red).toBe(green);
    expect([...picture.data.subarray(4)]).toEqual([255, 0, 0, 255]);
  });
});
