import type { Messages } from "clinic-ui";

const files = import.meta.glob<Record<string, Messages>>(
  ["../src/messages/*.ts", "!../src/messages/messages.ts"],
  { eager: true },
);

/** Each language that there is a file of words for; `pt-BR.ts` exports `ptBR`. */
export const languages = Object.entries(files).map(([path, file]) => {
  const tag = path.replace(/^.*\/|\.ts$/g, "");
  const constant = tag.replaceAll("-", "");
  return { tag, constant, name: nameOf(tag), messages: file[constant] };
});

/** A language's own name for itself: "Español". */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
