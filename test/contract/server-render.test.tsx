import { act } from "@testing-library/react";
import type { ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everyComponent } from "../support/contracts";

const says: unknown[][] = [];

beforeEach(() => {
  says.length = 0;
  vi.spyOn(console, "error").mockImplementation((...words) => says.push(words));
  vi.spyOn(console, "warn").mockImplementation((...words) => says.push(words));
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

async function hydrate(element: ReactElement) {
  const container = document.createElement("div");
  container.innerHTML = renderToString(element);
  document.body.append(container);
  const served = container.innerHTML;
  await act(async () => {
    hydrateRoot(container, element, { onRecoverableError: (error) => says.push([error]) });
  });
  return { served, hydrated: container.innerHTML };
}

describe.each(everyComponent)("$name from the server", (contract) => {
  const { component: Component, props, changesOnHydration } = contract;

  it("renders without a console message", () => {
    expect(renderToString(<Component {...props} />)).not.toBe("");
    expect(says).toEqual([]);
  });

  it("has no inline style and no style element", () => {
    const html = renderToString(<Component {...props} />);
    expect(html).not.toMatch(/\sstyle=|<style/i);
  });

  it("hydrates without a console message and does not change", async () => {
    const { served, hydrated } = await hydrate(<Component {...props} />);
    expect(says).toEqual([]);
    if (!changesOnHydration) expect(hydrated).toBe(served);
  });

  it("has no duplicate id when it is on a page twice", () => {
    const container = document.createElement("div");
    container.innerHTML = renderToString(
      <>
        <Component {...props} items={withoutIds(props.items)} />
        <Component {...props} items={[]} />
        <Component {...props} items={withoutIds(props.items, "other ")} />
      </>,
    );
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

/** Ids of items are the author's; those that the component makes must not clash. */
function withoutIds(items: unknown, prefix = ""): unknown {
  if (!Array.isArray(items)) return items;
  return items.map((item) =>
    typeof item === "object" && "question" in item
      ? { ...item, id: undefined, question: prefix + item.question }
      : item,
  );
}

describe("hydration", () => {
  it("keeps an answer open that was opened before", async () => {
    const { FAQAccordion } = await import("clinic-ui");
    const element = (
      <FAQAccordion heading="Questions" items={[{ question: "Why?", answer: "So." }]} />
    );
    const container = document.createElement("div");
    container.innerHTML = renderToString(element);
    document.body.append(container);
    container.querySelector("details")!.open = true;
    await act(async () => {
      hydrateRoot(container, element, { onRecoverableError: (error) => says.push([error]) });
    });
    expect(says).toEqual([]);
    expect(container.querySelector("details")).toHaveAttribute("open");
  });
});
