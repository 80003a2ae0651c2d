import type * as React from "react";
import { beforeEach, expect, it, vi } from "vitest";

/** What React keeps for a request of server components; none outside of one. */
let request: Map<unknown, unknown> | undefined;

beforeEach(() => {
  vi.resetModules();
  vi.doMock("react", async (original) => ({
    ...(await original<typeof React>()),
    cache:
      <Value>(make: () => Value) =>
      () => {
        if (!request) return make();
        if (!request.has(make)) request.set(make, make());
        return request.get(make) as Value;
      },
  }));
  return () => {
    request = undefined;
    vi.doUnmock("react");
    vi.restoreAllMocks();
  };
});

it("a request's server components belong to one page, however late they render", async () => {
  const warned = vi.spyOn(console, "warn").mockReturnValue();
  const { watchWord } = await import("../../src/internal/watch-words");
  const task = () => new Promise((resolve) => setTimeout(resolve));
  const [portuguese, english] = [new Map(), new Map()];

  request = portuguese;
  watchWord("SkipLink", { locale: "pt-BR", skipLink: { skip: "Ir" } }, "skipLink", "skip");
  await task();
  request = english;
  watchWord("Callout", undefined, "callout", "important");
  expect(warned).not.toHaveBeenCalled();
  await task();
  request = portuguese;
  watchWord("KeyTakeaway", undefined, "keyTakeaway", "heading");

  expect(warned.mock.calls).toEqual([[expect.stringContaining("<KeyTakeaway> messages")]]);
});
