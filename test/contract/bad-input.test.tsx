import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everyComponent } from "../support/contracts";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

const warnings = () => vi.mocked(console.warn).mock.calls.map(([message]) => String(message));

describe.each(everyComponent)("$name with bad input", (contract) => {
  const { name, component: Component, props, showsMoreThanItems } = contract;

  it("does not throw when a prop is missing, null, empty or false", () => {
    for (const prop of Object.keys(props)) {
      for (const nothing of [undefined, null, "", false]) {
        const renderIt = () => render(<Component {...props} {...{ [prop]: nothing }} />);
        expect.soft(renderIt, `${prop} is ${JSON.stringify(nothing)}`).not.toThrow();
        cleanup();
      }
    }
    expect(() => render(<Component />)).not.toThrow();
  });

  if ("items" in props && !showsMoreThanItems) {
    it("renders nothing without a usable item", () => {
      for (const items of [[], undefined, null, "text", {}, [null, undefined, {}, ""]]) {
        const { container } = render(<Component {...props} items={items} />);
        expect.soft(container, JSON.stringify(items)).toBeEmptyDOMElement();
        cleanup();
      }
    });

    it("reports empty items once, with the component and the prop", async () => {
      vi.resetModules();
      const fresh = (await import("clinic-ui")) as unknown as Record<string, typeof Component>;
      const Fresh = fresh[name]!;
      render(<Fresh {...props} items={[]} />);
      render(<Fresh {...props} items={[]} />);
      expect(warnings()).toEqual([expect.stringContaining(`<${name}> items:`)]);
    });
  }
});

describe("development messages", () => {
  it("are silent in production", async () => {
    vi.resetModules();
    vi.stubEnv("NODE_ENV", "production");
    const { warn } = await import("../../src/internal/warn");
    warn("Section", "tone", "is wrong");
    vi.unstubAllEnvs();
    expect(warnings()).toEqual([]);
  });

  it("name the component, the prop and what to do", async () => {
    vi.resetModules();
    const { SymptomList } = await import("clinic-ui");
    render(<SymptomList heading="Signs" items={[{ name: "Pain", href: "javascript:alert(1)" }]} />);
    expect(warnings()).toEqual([
      expect.stringMatching(/^clinic-ui: <SymptomList> items\[\]\.href: .*use http, https, mailto/),
    ]);
  });
});
