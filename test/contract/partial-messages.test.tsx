import { render } from "@testing-library/react";
import { en } from "clinic-ui/messages/en";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { everyComponent } from "../support/contracts";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** Messages with the groups of all languages, and in each of them no word yet. */
const empty = Object.fromEntries(
  Object.entries(en).map(([group, words]) => [group, typeof words === "string" ? words : {}]),
);

it.each(everyComponent)("$name is in English where its messages lack a word", (contract) => {
  const { component: Component, props } = contract;
  const page = (messages: unknown) => {
    const { container, unmount } = render(<Component {...props} messages={messages} />);
    // React counts the ids that it makes, and a form has a key of its own.
    const html = container.innerHTML.replace(/_r_\w+_|:r\w+:|\b[0-9a-f]{32}\b/g, "");
    unmount();
    return html;
  };
  expect(page(empty)).toBe(page(en));
});
