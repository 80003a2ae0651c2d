import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commandOf } from "../../../stories/theme-builder/command";

/** The arguments that a shell would hand to the command. */
const argumentsOf = (command: string) =>
  execFileSync("sh", [
    "-c",
    command.replace("npx clinic-ui", "printf '%s\\n'").replace(/ > theme\.css\n$/, ""),
  ])
    .toString()
    .trimEnd()
    .split("\n");

describe("the theme builder's command", () => {
  it("is the shortest command for the theme", () => {
    expect(commandOf({ brand: "#0f766e" })).toBe("npx clinic-ui theme '#0f766e' > theme.css\n");
  });

  it("quotes every option for the shell", () => {
    const fontText = `"Avenir Next", 'Noto', $HOME, sans-serif`;
    expect(
      argumentsOf(
        commandOf({ brand: "oklch(52% 0.1 180)", radius: 0, fontText, headingWeight: 400 }),
      ),
    ).toEqual([
      "theme",
      "oklch(52% 0.1 180)",
      "--radius",
      "0",
      "--font-text",
      fontText,
      "--heading-weight",
      "400",
    ]);
  });
});
