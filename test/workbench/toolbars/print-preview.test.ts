import { describe, expect, it } from "vitest";
import { asInPrint } from "../../../.storybook/toolbars/print-preview";

describe("A media query on paper", () => {
  it.each([
    ["print", "all"],
    ["not print", "not all"],
    ["screen and (width >= 60rem)", "tty and (width >= 60rem)"],
    ["(width < 40rem)", "(width < 40rem)"],
  ])("%s becomes %s", (media, expected) => {
    expect(asInPrint(media)).toBe(expected);
  });
});
