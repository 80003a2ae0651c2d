import { describe, expect, it } from "vitest";
import { onPaper } from "../../.storybook/paper/show-on-paper";

describe("A media query on paper", () => {
  it.each([
    ["print", "all"],
    ["not print", "not all"],
    ["screen and (width >= 60rem)", "tty and (width >= 60rem)"],
    ["(width < 40rem)", "(width < 40rem)"],
  ])("%s is asked as %s", (media, expected) => {
    expect(onPaper(media)).toBe(expected);
  });
});
