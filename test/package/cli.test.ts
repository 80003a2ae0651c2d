import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createTheme, defaultTheme, themeCss } from "../../src/theme/index.js";
import { root, temporaryFolder } from "./support";

const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

async function clinicUi(...args: string[]): Promise<Outcome> {
  try {
    const command = [join(root, bin["clinic-ui"]), ...args];
    return { code: 0, ...(await promisify(execFile)(process.execPath, command)) };
  } catch (error) {
    return error as Outcome;
  }
}

describe("clinic-ui theme", () => {
  const folder = temporaryFolder();

  it("writes a stylesheet and nothing else", async () => {
    expect(await clinicUi("theme", "#0f766e")).toEqual({
      code: 0,
      stdout: createTheme({ brand: "#0f766e" }).css,
      stderr: "",
    });
  });

  it("takes every option of createTheme", async () => {
    const options = ["--accent", "teal", "--paper", "ivory", "--radius", "0", "--density", "airy"];
    const type = ["--font-text", "Georgia, serif", "--font-display", "Didot, serif"];
    const sizes = ["--heading-weight", "400", "--scale", "1.4"];
    const { stdout } = await clinicUi("theme", "#ffd500", ...options, ...type, ...sizes);
    expect(stdout).toBe(
      createTheme({
        brand: "#ffd500",
        accent: "teal",
        paper: "ivory",
        radius: 0,
        density: "airy",
        fontText: "Georgia, serif",
        fontDisplay: "Didot, serif",
        headingWeight: 400,
        scale: 1.4,
      }).css,
    );
  });

  it("takes a font whose name another tool sets, as next/font does", async () => {
    const file = join(folder, "variable.json");
    const font = ["--font-display", "var(--font-lora), Georgia, serif"];
    const { stdout, stderr } = await clinicUi("theme", "#0f766e", ...font);
    expect(stderr).toBe("");
    expect(stdout).toContain("--cui-font-display: var(--font-lora), Georgia, serif;");
    writeFileSync(file, (await clinicUi("theme", "#0f766e", ...font, "--tokens")).stdout);
    expect((await clinicUi("theme", file)).stdout).toBe(stdout);
  });

  it("writes design tokens and reads them back", async () => {
    const file = join(folder, "tokens.json");
    writeFileSync(file, (await clinicUi("theme", "#0f766e", "--tokens")).stdout);
    expect(await clinicUi("theme", file)).toEqual({
      code: 0,
      stdout: createTheme({ brand: "#0f766e" }).css,
      stderr: "",
    });
  });

  it("reads the library's own tokens as its default theme", async () => {
    const { stdout, stderr } = await clinicUi("theme", join(root, "dist/tokens.json"));
    expect(stderr).toBe("");
    expect(stdout).toBe(themeCss(defaultTheme));
  });

  it("reports which pair of a file has too little contrast, and writes the theme", async () => {
    const file = join(folder, "pale.json");
    const { stdout } = await clinicUi("theme", "#0f766e", "--tokens");
    const tokens = JSON.parse(stdout);
    tokens.color.light.text.$value = { colorSpace: "srgb", components: [0.6, 0.6, 0.6] };
    writeFileSync(file, JSON.stringify(tokens));
    const outcome = await clinicUi("theme", file);
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain("--cui-color-text: light-dark(#999999");
    expect(outcome.stderr).toMatch(
      /^clinic-ui: light: text on surface has a contrast of 2\.\d\d but needs 4\.5\.$/m,
    );
  });

  it.each([
    [["theme", "#12"], 'brand: "#12" is not an opaque CSS colour.'],
    [["theme"], "The brand colour is missing."],
    [["theme", "red", "green"], 'Expected one colour, but got "green" as well.'],
    [["theme", "red", "--font-display", "Lora;"], '--font-display: "Lora;" is not a list'],
    [["theme", "red", "--radius", "round"], "--radius: NaN is not a number from 0 to 32."],
    [["theme", "red", "--colour", "green"], "Unknown option '--colour'."],
    [["theme", "tokens.json", "--radius", "4"], "--radius works only with a colour"],
    [["theme", "nowhere.json"], "nowhere.json cannot be read."],
    [["paint"], 'Unknown command "paint".'],
  ])("answers %j with one line and exit code 1", async (args, message) => {
    const { code, stdout, stderr } = await clinicUi(...args);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(`clinic-ui: ${message}`);
  });

  it.each([[["--help"]], [["theme", "--help"]], [[]]])("shows its help for %j", async (args) => {
    const { code, stdout } = await clinicUi(...args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: clinic-ui init .*^Usage: clinic-ui theme /ms);
  });
});
