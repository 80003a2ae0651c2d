import { isValidElement } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everyComponent, type Contract } from "../support/contracts";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** What a page without TypeScript, or a CMS, may give where something else is meant. */
const loop: Record<string, unknown> = {};
// As the elements of a component that is being rendered do.
loop.itself = loop;

const anything: Record<string, unknown> = {
  undefined: undefined,
  null: null,
  "0": 0,
  "7": 7,
  NaN: NaN,
  "an empty text": "",
  "a text": "text",
  true: true,
  "an object": { a: 1 },
  "an empty object": {},
  "an object that holds itself": loop,
  "an empty list": [],
  "a list with null": [null],
  "a list with a number": [7],
  "a list with a text": ["text"],
  "a list with an object": [{ a: 1 }],
  "an element": <b>text</b>,
  "a Date": new Date("2026-12-01T09:00:00Z"),
};

const unlike = Object.fromEntries(
  ["null", "7", "a text", "an object", "a list with a text", "an element"].map((name) => [
    name,
    anything[name],
  ]),
);

type Path = readonly (string | number)[];

/** The places in a component's props: each prop, and each field of the objects and lists in it. */
function placesIn(value: unknown, path: Path = []): Path[] {
  const isInside = typeof value === "object" && value !== null && !isValidElement(value);
  const own = path.length > 0 ? [path] : [];
  if (!isInside || value instanceof Date) return own;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.length > 0
      ? [fullest(value)]
      : []
    : Object.entries(value);
  return [...own, ...entries.flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** The item of a list that has the most to say, with its place. */
function fullest(list: readonly unknown[]): [number, unknown] {
  const sizes = list.map((item) => JSON.stringify(item)?.length ?? 0);
  const at = sizes.indexOf(Math.max(...sizes));
  return [at, list[at]];
}

/** A copy with something else in one place. */
function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const parts = copy as Record<string | number, unknown>;
  parts[key] = replaced(parts[key], rest, other);
  return copy;
}

/** Props that most components have, whether or not their contract gives them. */
const common = {
  id: "here",
  className: "mine",
  heading: "Heading",
  headingLevel: 2,
  intro: "Intro",
  tone: "soft",
  layout: "split",
  actions: "Book",
  messages: {},
  children: "Text",
};

function problemsOf({ component: Component, props, withText, withUrl }: Contract): string[] {
  const all = { ...common, ...withUrl?.("/somewhere"), ...withText("Text"), ...props };
  const places = placesIn(all);
  return places.flatMap((path) =>
    // Deep in a list the most telling are enough.
    Object.entries(path.length > 1 ? unlike : anything).flatMap(([name, value]) => {
      try {
        renderToString(<Component {...(replaced(all, path, value) as object)} />);
        return [];
      } catch (error) {
        return [`${path.join(".")} is ${name}: ${String(error).slice(0, 90)}`];
      }
    }),
  );
}

describe("Whatever a prop is, the page does not break:", () => {
  it.each(everyComponent)("$name", (contract) => {
    expect(problemsOf(contract)).toEqual([]);
  });
});
