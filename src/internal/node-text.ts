import type { ReactNode } from "react";

/** Elements that separate words: "one</p><p>two" is two words. */
const block =
  /^(?:p|div|ul|ol|li|dl|dt|dd|h[1-6]|[bh]r|pre|table|caption|tr|td|th|blockquote|section|article|aside|header|footer|address|details|summary|figure|figcaption)$/;

/**
 * The text that a node shows, or undefined where only rendering could tell: a component may render
 * anything. `dangerouslySetInnerHTML` comes as it is, with its tags.
 */
export function nodeText(node: ReactNode): string | undefined {
  const text = read(node);
  return text?.replace(/\s+/g, " ").trim();
}

function read(node: ReactNode): string | undefined {
  if (node == null || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint")
    return String(node);
  if (Array.isArray(node)) {
    const parts = node.map((part: ReactNode) => read(part));
    return parts.includes(undefined) ? undefined : parts.join("");
  }
  if (typeof node !== "object" || !("props" in node)) return undefined;
  const { type, props } = node as {
    type: unknown;
    props: { children?: ReactNode; dangerouslySetInnerHTML?: { __html?: string } };
  };
  const isFragment = type === Symbol.for("react.fragment");
  if (typeof type !== "string" && !isFragment) return undefined;
  const inner = read(props.dangerouslySetInnerHTML?.__html ?? props.children);
  return inner !== undefined && typeof type === "string" && block.test(type) ? ` ${inner} ` : inner;
}
