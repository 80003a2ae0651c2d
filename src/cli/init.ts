import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { createInterface, type Interface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { readColor } from "../theme/index.js";
import { siteFiles } from "./site-files.js";
import {
  countries,
  frameworks,
  languages,
  languagesOf,
  sites,
  sampleColor,
  sampleName,
  type Choices,
} from "./starters.js";

interface Question {
  text: string;
  /** The possible answers, each with what it means. */
  answers?: Readonly<Record<string, string>>;
  /** What is taken where nothing is answered. */
  standard: string;
}

/** Writes a clinic's site into an empty folder. */
export async function init(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      name: { type: "string" },
      site: { type: "string" },
      framework: { type: "string" },
      color: { type: "string" },
      language: { type: "string" },
      country: { type: "string" },
      yes: { type: "boolean", short: "y" },
    },
  });
  const { yes, ...flags } = values;
  const [place = ".", ...more] = positionals;
  if (more.length > 0)
    throw new RangeError(
      `Expected one folder, but got "${more[0]}" as well. Is a quotation mark missing?`,
    );
  const folder = resolve(place);
  refuseWhatIsUsed(folder, place);

  const atTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const terminal =
    atTerminal && !yes
      ? createInterface({ input: process.stdin, output: process.stdout })
      : undefined;
  const choices = await choose(flags, terminal).finally(() => terminal?.close());

  // All of it is made before anything is written, so that an error leaves no half of a site.
  for (const [path, text] of siteFiles(choices, basename(folder))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  process.stdout.write(whatNext(choices.name, relative(process.cwd(), folder)));
}

function refuseWhatIsUsed(folder: string, place: string) {
  if (!existsSync(folder)) return;
  let names;
  try {
    names = readdirSync(folder);
  } catch {
    throw new RangeError(`${place} is not a folder.`);
  }
  // What git and desktops leave in a folder that its owner calls empty.
  const idle = new Set([".git", ".DS_Store", "Thumbs.db"]);
  if (names.some((name) => !idle.has(name)))
    throw new RangeError(
      `${place === "." ? "This folder" : place} is not empty. Name a new one: clinic-ui init my-clinic`,
    );
}

/** Each answer from its flag, else from the person at the terminal, else the standard one. */
async function choose(
  flags: Partial<Record<keyof Choices, string>>,
  terminal: Interface | undefined,
): Promise<Choices> {
  async function answerTo(name: keyof Choices, question: Question): Promise<string> {
    const flag = flags[name];
    if (flag !== undefined || !terminal) return read(name, flag ?? question.standard, question);
    for (;;) {
      const typed = await terminal.question(promptOf(question));
      try {
        return read(name, typed.trim() || question.standard, question);
      } catch (error) {
        process.stdout.write(`  ${(error as Error).message}\n`);
      }
    }
  }

  const site = await answerTo("site", {
    text: "What kind of clinic is it?",
    answers: sites,
    standard: Object.keys(sites)[0]!,
  });
  const language = await answerTo("language", {
    text: "In which language?",
    answers: languagesOf(site),
    standard: "en",
  });
  return {
    site,
    language,
    country: await answerTo("country", {
      text: "In which country?",
      answers: Object.fromEntries(
        Object.entries(countries).map(([code, { name }]) => [code, name]),
      ),
      standard: languages[language]!.country,
    }),
    name: await answerTo("name", {
      text: "What is it called?",
      standard: sampleName(site, language),
    }),
    color: await answerTo("color", {
      text: "Which colour, such as #0f766e or teal?",
      standard: sampleColor(site),
    }),
    framework: await answerTo("framework", {
      text: "What shall the site be made with?",
      answers: frameworks,
      standard: "next",
    }),
  };
}

function read(name: keyof Choices, typed: string, { answers }: Question): string {
  const answer = typed.trim();
  if (answers) {
    const known = Object.keys(answers).find((key) => key.toLowerCase() === answer.toLowerCase());
    if (known) return known;
    throw new RangeError(`--${name}: "${typed}" is none of ${Object.keys(answers).join(", ")}.`);
  }
  if (name === "color" && !readColor(answer))
    throw new RangeError(
      `--color: "${typed}" is not an opaque CSS colour. Use one such as "#0f766e" or teal.`,
    );
  // eslint-disable-next-line no-control-regex -- a name goes into code, titles and file headings
  if (!answer || /[\u0000-\u001f]/.test(answer))
    throw new RangeError(`--${name}: the name of the clinic is missing.`);
  return answer;
}

function promptOf({ text, answers, standard }: Question): string {
  const list = Object.entries(answers ?? {}).map(
    ([key, meaning]) => `\n  ${key.padEnd(15)} ${meaning}`,
  );
  return `\n${text}${list.join("")}\n(${standard}) `;
}

function whatNext(name: string, folder: string): string {
  const enter = folder && `  cd ${/[^\w./\\-]/.test(folder) ? JSON.stringify(folder) : folder}\n`;
  return `
${name} is in ${folder || "this folder"}. Now:

${enter}  npm install
  npm run dev

README.md says where its words are, and what to change before it goes online.
`;
}
