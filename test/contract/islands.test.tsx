import { act } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everyComponent, type Contract } from "../support/contracts";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

/** Two React roots on one page, as islands and page builders make them. */
async function islands({ component: Component, props }: Contract) {
  const parts = ["one", "two"].map((id) => {
    const element = <Component {...props} items={withoutIds(props.items)} id={id} />;
    const root = document.createElement("div");
    root.innerHTML = renderToString(element);
    document.body.append(root);
    return { root, element };
  });
  await act(async () => {
    for (const { root, element } of parts) hydrateRoot(root, element);
  });
  return parts.map(({ root }) => root);
}

/** Ids of items are the author's. */
const withoutIds = (items: unknown) =>
  Array.isArray(items)
    ? items.map((item) => (typeof item === "object" ? { ...item, id: undefined } : item))
    : items;

const references = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget"];

/** The ids that a part of the page refers to, each with the attribute that does. */
const referencesIn = (root: Element) =>
  references.flatMap((attribute) =>
    [...root.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
      element
        .getAttribute(attribute)!
        .split(" ")
        .map((id) => ({ attribute, id })),
    ),
  );

/** Names by which the browser lets one be open, or one be chosen, of all that have them. */
const groupsIn = (root: Element) =>
  [...root.querySelectorAll<HTMLDetailsElement | HTMLInputElement>("details, [type=radio]")]
    // Radios of two forms are two groups.
    .filter((element) => !("form" in element && element.form))
    .flatMap((element) => element.getAttribute("name") ?? []);

describe.each(everyComponent)("$name in two roots of one page, each with an id", (contract) => {
  it("shares no id and no group, and refers to nothing in the other root", async () => {
    const roots = await islands(contract);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const [ones, others] = roots.map(groupsIn) as [string[], string[]];
    expect(ones.filter((name) => others.includes(name))).toEqual([]);
    for (const root of roots) {
      const astray = referencesIn(root).filter(
        ({ id }) => !root.contains(document.getElementById(id)),
      );
      expect(astray).toEqual([]);
    }
  });
});
