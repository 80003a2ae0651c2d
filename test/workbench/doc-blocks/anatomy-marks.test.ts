import { describe, expect, it } from "vitest";
import { placeMarks } from "../../../stories/doc-blocks/anatomy-marks";

const card = { left: 50, right: 450, top: 0, bottom: 300 };
const heading = { left: 50, right: 450, top: 10, bottom: 50 };
const icon = { left: 400, right: 440, top: 100, bottom: 140 };

describe("the marks of an anatomy", () => {
  it("stand beside the outermost part, level with the start of its text", () => {
    expect(placeMarks([card], "ltr")[0]!.number).toEqual({ x: 22, y: 22 });
    expect(placeMarks([card], "rtl")[0]!.number).toEqual({ x: 478, y: 22 });
  });

  it("stand on the side nearest to their part", () => {
    const [, mark] = placeMarks([card, icon], "ltr");
    expect(mark).toMatchObject({ atLeft: false, number: { x: 478, y: 120 } });
  });

  it("do not overlap", () => {
    const [first, second] = placeMarks([card, heading], "ltr");
    expect(second!.number.y - first!.number.y).toBeGreaterThanOrEqual(26);
  });

  it("show which part contains which", () => {
    const [outer, inner] = placeMarks([card, heading], "ltr");
    expect(outer!.bracket.x).toBeLessThan(inner!.bracket.x);
    expect(inner!.bracket).toMatchObject({ top: 10, bottom: 50 });
  });

  it("show the first of two parts of the same size as the outer one", () => {
    const [outer, inner] = placeMarks([card, card], "ltr");
    expect(outer!.bracket.x).toBeLessThan(inner!.bracket.x);
  });
});
