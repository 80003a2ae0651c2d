import * as library from "clinic-ui";

interface Name {
  name: string;
  /** What it is imported from. */
  from: string;
}

const messages = import.meta.glob<object>("../../../src/messages/*.ts", { eager: true });

/** What an author imports: the library's components and messages, by what they are. */
export const namesOf: ReadonlyMap<unknown, Name> = new Map([
  ...Object.entries(library).map(([name, value]) => [value, { name, from: "clinic-ui" }] as const),
  ...Object.entries(messages).flatMap(([path, exports]) => {
    const from = `clinic-ui/messages/${path.split("/").at(-1)!.replace(".ts", "")}`;
    return Object.entries(exports).map(([name, value]) => [value, { name, from }] as const);
  }),
]);
