import { ESLintUtils } from "@typescript-eslint/utils";
import ts from "typescript";

/**
 * No text beside a sibling that may come, go or change.
 *
 * A browser that translates the page puts other nodes in the place of a text. React then looks for its
 * text in vain, and the page is gone or keeps old words (facebook/react#11538). Safe are: a text alone
 * in its element, a fixed text before what comes and goes, and texts in an element whose `key` changes
 * with them.
 *
 * @type {import("eslint").Rule.RuleModule}
 */
export const noLooseText = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      changing:
        "This text may change beside other nodes, which a translated page does not bear. Give it an element of its own, or its parent a key that changes with it.",
      fixed:
        "What is before this text may come and go, which a translated page does not bear. Give the text an element of its own, or its parent a key that changes with it.",
    },
  },
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const mayBeText = (node) => isTextual(services.getTypeAtLocation(node));

    function kindOf(child) {
      if (child.type === "JSXText") return isDropped(child.value) ? "nothing" : "text";
      if (child.type !== "JSXExpressionContainer") return "element";
      const { expression } = child;
      if (expression.type === "JSXEmptyExpression") return "nothing";
      if (expression.type === "Literal") return "text";
      return mayBeText(expression) ? "changing text" : "changing";
    }

    function check(parent) {
      const children = parent.children.map((node) => ({ node, kind: kindOf(node) }));
      const shown = children.filter(({ kind }) => kind !== "nothing");
      if (shown.length < 2 || isKeyed(parent)) return;
      let mayMove = false;
      for (const { node, kind } of shown) {
        if (kind === "changing text") context.report({ node, messageId: "changing" });
        else if (kind === "text" && mayMove) context.report({ node, messageId: "fixed" });
        mayMove ||= kind === "changing";
      }
    }

    return { JSXElement: check, JSXFragment: check };
  },
};

/** JSX drops blanks with a line break. */
const isDropped = (text) => text.trim() === "" && text.includes("\n");

/** Whether a type has text in it, other than the empty one of `text && <b>…</b>`. */
const isTextual = (type) =>
  type.isUnion()
    ? type.types.some(isTextual)
    : Boolean(type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) &&
      !!(type.value ?? 1);

/** Whether an element, or the one around a fragment, has a key that is more than a place in a list. */
function isKeyed(node) {
  let element = node;
  while (element && element.type !== "JSXElement") element = element.parent;
  return Boolean(
    element?.openingElement.attributes.some(
      ({ name, value }) => name?.name === "key" && value?.expression?.name !== "index",
    ),
  );
}
