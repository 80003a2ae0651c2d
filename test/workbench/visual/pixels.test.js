import { describe, expect, it } from "vitest";
import { comparePixels } from "../../../scripts/visual/pixels.js";

/** A picture of rows of grey values. */
function grey(...rows) {
  const data = rows.flatMap((row) => row.flatMap((value) => [value, value, value, 255]));
  return { width: rows[0].length, height: rows.length, data: Uint8Array.from(data) };
}

describe("comparePixels", () => {
  it("finds nothing in the same picture", () => {
    const picture = grey([0, 120], [200, 255]);
    expect(comparePixels(picture, picture).count).toBe(0);
  });

  it("lets two of 255 pass, and no more", () => {
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

  it("tells the first row that differs", () => {
    const before = grey([0, 0], [0, 0], [0, 0]);
    const after = grey([0, 0], [0, 90], [90, 0]);
    expect(comparePixels(before, after)).toMatchObject({ count: 2, top: 1 });
  });

  it("counts what only one of them has, also where it is white", () => {
    const found = comparePixels(grey([255, 255]), grey([255], [255]));
    expect(found).toMatchObject({ count: 2, top: 0, picture: { width: 2, height: 2 } });
  });

  it("draws what differs in red, and the rest as it was, faded", () => {
    const { picture } = comparePixels(grey([0, 0]), grey([0, 255]));
    expect([...picture.data]).toEqual([191, 191, 191, 255, 200, 16, 46, 255]);
  });
});
