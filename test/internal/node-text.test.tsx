import { Fragment, lazy, memo } from "react";
import { createPortal } from "react-dom";
import { describe, expect, it } from "vitest";
import { nodeText } from "../../src/internal/node-text";

const Component = () => <p>Hidden until it is rendered</p>;

describe("nodeText", () => {
  it.each([
    ["text", "Leg pain", "Leg pain"],
    ["a number", 60, "60"],
    ["nought", 0, "0"],
    ["a long number", 60n, "60"],
    ["undefined", undefined, ""],
    ["null", null, ""],
    ["true", true, ""],
    ["false", false, ""],
    ["an empty list", [], ""],
  ])("reads %s", (_, node, text) => {
    expect(nodeText(node)).toBe(text);
  });

  it("joins a list without added spaces", () => {
    expect(nodeText(["It takes ", 60, " minutes", null, false, "."])).toBe("It takes 60 minutes.");
  });

  it("reads inline elements", () => {
    expect(
      nodeText(
        <>
          Pain in <strong>one</strong> <a href="/leg">leg</a>, not two.
        </>,
      ),
    ).toBe("Pain in one leg, not two.");
  });

  it("keeps a word in one piece when part of it is an element", () => {
    expect(
      nodeText(
        <>
          un<em>believ</em>able
        </>,
      ),
    ).toBe("unbelievable");
  });

  it("ends a word where a paragraph or a list item ends", () => {
    expect(
      nodeText(
        <div>
          <p>First.</p>
          <p>Second.</p>
          <ul>
            <li>one</li>
            <li>two</li>
          </ul>
        </div>,
      ),
    ).toBe("First. Second. one two");
  });

  it.each([
    ["br", <br key="x" />],
    ["hr", <hr key="x" />],
  ])("ends a word at %s", (_, line) => {
    expect(nodeText(["one", line, "two"])).toBe("one two");
  });

  it.each(["article", "aside", "address", "figcaption", "footer", "header", "pre", "summary"])(
    "ends a word where %s ends",
    (Tag) => {
      const Block = Tag as "div";
      expect(nodeText([<Block key="x">one</Block>, "two"])).toBe("one two");
    },
  );

  it("collapses line breaks and spaces", () => {
    expect(nodeText("  Walk\n   a\tlittle  ")).toBe("Walk a little");
  });

  it("reads a fragment with a key", () => {
    expect(nodeText([<Fragment key="a">one </Fragment>, <Fragment key="b">two</Fragment>])).toBe(
      "one two",
    );
  });

  it("returns dangerouslySetInnerHTML unchanged", () => {
    const html = { __html: "<p>Bring:</p><ul><li>a towel</li></ul>" };
    expect(nodeText(["Yes. ", <div key="x" dangerouslySetInnerHTML={html} />])).toBe(
      "Yes. <p>Bring:</p><ul><li>a towel</li></ul>",
    );
  });

  it("reads an element without content as an empty text", () => {
    expect(nodeText(<span />)).toBe("");
  });

  it.each([
    ["a component", <Component key="x" />],
    ["a component of memo", ((Memo) => <Memo key="x" />)(memo(Component))],
    [
      "a component that loads later",
      ((Lazy) => <Lazy key="x" />)(lazy(() => Promise.resolve({ default: Component }))),
    ],
    ["a promise", Promise.resolve("later")],
    ["a portal", createPortal("elsewhere", document.body)],
  ])("returns undefined for %s", (_, node) => {
    expect(nodeText(node)).toBeUndefined();
  });

  it("returns undefined where a component is inside, however deep", () => {
    expect(
      nodeText(
        <div>
          <p>
            Before <Component />
          </p>
        </div>,
      ),
    ).toBeUndefined();
  });
});
