import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  createTheme,
  fromDesignTokens,
  themeCss,
  tooNear,
  toDesignTokens,
  type ThemeOptions,
  type ThemeTokens,
} from "../theme/index.js";

/** Writes a theme to the standard output. */
export function theme(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      accent: { type: "string" },
      paper: { type: "string" },
      radius: { type: "string" },
      density: { type: "string" },
      "font-text": { type: "string" },
      "font-display": { type: "string" },
      "heading-weight": { type: "string" },
      scale: { type: "string" },
      tokens: { type: "boolean" },
    },
  });
  const [brand, ...more] = positionals;
  if (!brand) throw new RangeError('The brand colour is missing. Write: clinic-ui theme "#0f766e"');
  if (more.length > 0)
    throw new RangeError(
      `Expected one colour, but got "${more[0]}" as well. Is a quotation mark missing?`,
    );

  const isFile = brand.endsWith(".json");
  const [idle] = Object.keys(values).filter((name) => name !== "tokens");
  if (isFile && idle)
    throw new RangeError(
      `--${idle} works only with a colour: a tokens file already contains its whole theme.`,
    );

  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const tokens = isFile
    ? readTokens(brand)
    : themeFrom({
        brand,
        accent: values.accent,
        paper: values.paper,
        radius: number(values.radius),
        density: values.density as ThemeOptions["density"],
        fontText: values["font-text"],
        fontDisplay: values["font-display"],
        headingWeight: number(values["heading-weight"]),
        scale: number(values.scale),
      });
  process.stdout.write(
    values.tokens ? `${JSON.stringify(toDesignTokens(tokens), null, 2)}\n` : themeCss(tokens),
  );
}

/** The theme of the options; an error names the flag that an option comes from. */
function themeFrom(options: ThemeOptions): ThemeTokens {
  try {
    return createTheme(options).tokens;
  } catch (error) {
    const { message } = error as Error;
    const flag = (option: string) =>
      `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new RangeError(message.replace(/^(?!brand:)\w+(?=:)/, flag));
  }
}

/** A designer may have moved a colour too far: the theme is still written, and the failing pairs are reported. */
function readTokens(file: string): ThemeTokens {
  const tokens = fromDesignTokens(parse(file));
  for (const { scheme, foreground, background, ratio, least } of tooNear(tokens))
    process.stderr.write(
      `clinic-ui: ${scheme}: ${foreground} on ${background} has a contrast of ${ratio.toFixed(2)} but needs ${least}.\n`,
    );
  return tokens;
}

function parse(file: string): unknown {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new RangeError(`${file} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new RangeError(`${file} is not JSON.`);
  }
}
