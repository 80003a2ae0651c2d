import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const acronyms: Record<string, string> = { faq: "FAQ", cta: "CTA" };

/** The folders of src/components, each with the name of its export. */
export const componentFolders = readdirSync("src/components").map((folder) => ({
  folder,
  name: folder
    .split("-")
    .map((word) => acronyms[word] ?? word[0]!.toUpperCase() + word.slice(1))
    .join(""),
}));

/** Every file below a folder whose name ends so, as paths from the repository's root. */
export function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));
}

export const read = (file: string) => readFileSync(file, "utf8");
