import { describe, expect, it } from "vitest";
import { directionOf } from "../../../.storybook/toolbars/direction";

describe("The direction that the toolbars set", () => {
  it.each([
    ["auto", "en", "ltr"],
    ["auto", "es", "ltr"],
    ["auto", "ar", "rtl"],
    ["rtl", "en", "rtl"],
    ["ltr", "ar", "ltr"],
  ])("%s in %s is %s", (direction, language, expected) => {
    expect(directionOf({ direction, language })).toBe(expected);
  });
});
