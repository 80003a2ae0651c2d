#!/usr/bin/env node
import { init } from "./init.js";
import { theme } from "./theme.js";

const usage = `Usage: clinic-ui init [folder] [options]

  Writes a whole site into an empty folder. What no option says is asked.

  --name <name>               what the clinic is called
  --site <kind>               massage, physiotherapy or chiropractic
  --framework <name>          next or astro
  --color <colour>            in any CSS notation: "#0f766e"
  --language <code>           of its sample words: en, and pt for a massage practice
  --country <code>            decides address, telephone, currency and emergency number: GB
  --yes                       asks nothing

Usage: clinic-ui theme <colour | tokens.json> [options] > theme.css

  <colour>                    the brand colour, in any CSS notation: "#0f766e"
  <tokens.json>               a theme from a design tool (Design Tokens 2025.10)

  --accent <colour>           a second colour, for small highlights
  --paper <colour>            the page's background in light schemes
  --radius <pixels>           corners, 0 to 32 (8)
  --density <word>            compact, regular or airy (regular)
  --font-text <families>      as in CSS
  --font-display <families>   for headings and large numbers
  --heading-weight <number>   100 to 900 (600)
  --scale <number>            of the type on a wide screen, 1.1 to 1.5 (1.28)
  --tokens                    write the theme as design tokens, not as CSS
`;

const [command, ...rest] = process.argv.slice(2);

try {
  if (!command || command === "--help" || rest.includes("--help")) process.stdout.write(usage);
  else if (command === "init") await init(rest);
  else if (command === "theme") theme(rest);
  else throw new RangeError(`Unknown command "${command}". Write: clinic-ui theme "#0f766e"`);
} catch (error) {
  process.stderr.write(`clinic-ui: ${(error as Error).message.split("\n")[0]}\n`);
  process.exitCode = 1;
}
