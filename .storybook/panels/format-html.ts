import { isVoid, parseHtml, type HtmlElement, type HtmlNode } from "./parse-html";

const width = 100;

/** Beside and inside of these a browser draws no space. A `dd` is not among them: some stand in a line. */
const blocks = new Set(
  (
    "address article aside blockquote body caption col colgroup details dialog div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol optgroup option " +
    "p pre search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Drawn in a line, with a beginning and an end that draw no space. */
const boxes = new Set(["button", "select", "svg"]);

/** Their style may draw a sign beside their text, and then the space at its edge too. */
const marked = new Set(["li"]);

/** Not drawn: what is before and what is after them meet. */
const unseen = new Set(["link", "meta", "script", "style", "template"]);

/**
 * Breaks HTML into lines without a change in what it draws: new space stands only where a browser
 * draws none, or where there was space already.
 */
export function formatHtml(html: string): string {
  return linesOf(parseHtml(html), 0).join("\n");
}

function linesOf(nodes: readonly HtmlNode[], depth: number): string[] {
  return inRuns(nodes).flatMap((run) =>
    Array.isArray(run) ? fill(piecesOf(run), depth) : linesOfBlock(run, depth),
  );
}

/** Blocks, and between them runs of what stands in lines. */
function inRuns(nodes: readonly HtmlNode[]): (HtmlElement | HtmlNode[])[] {
  const runs: (HtmlElement | HtmlNode[])[] = [];
  const isEdge = (node: HtmlNode | undefined) => node === undefined || isBlock(node);
  nodes.forEach((node, index) => {
    const seen = (others: readonly HtmlNode[]) => others.filter((other) => !isUnseen(other));
    const isApart =
      isUnseen(node) &&
      (isEdge(seen(nodes.slice(0, index)).at(-1)) || isEdge(seen(nodes.slice(index + 1))[0]));
    const last = runs.at(-1);
    if (typeof node !== "string" && (isBlock(node) || isApart)) runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else runs.push([node]);
  });
  return runs;
}

function isUnseen(node: HtmlNode): boolean {
  return typeof node !== "string" && unseen.has(node.tag);
}

function isBlock(node: HtmlNode): boolean {
  return typeof node !== "string" && (blocks.has(node.tag) || node.children.some(isBlock));
}

function linesOfBlock(element: HtmlElement, depth: number): string[] {
  const indent = "  ".repeat(depth);
  const end = isVoid(element) ? "" : `</${element.tag}>`;
  const start = startLines(element, depth);
  if (element.verbatim !== undefined) {
    const json = isJson(element) && element.verbatim && prettyJson(element.verbatim);
    if (!json) return withLast(start, element.verbatim + end);
    return [...start, ...json.split("\n").map((line) => `${indent}  ${line}`), indent + end];
  }
  const content = linesOf(element.children, depth + 1);
  if (content.length === 0) return withLast(start, end);
  const line = start[0] + content[0]!.trim() + end;
  const isShort = start.length === 1 && content.length === 1 && line.length <= width;
  const isText = !element.children.some(isBlock);
  if (isShort && isText) return [line];
  if (isText && marked.has(element.tag))
    return withLast([...withLast(start, content[0]!.trim()), ...content.slice(1)], end);
  return [...start, ...content, indent + end];
}

function withLast(lines: string[], text: string): string[] {
  return [...lines.slice(0, -1), lines.at(-1) + text];
}

function startLines({ tag, attributes }: HtmlElement, depth: number): string[] {
  const indent = "  ".repeat(depth);
  const line = `${indent}<${[tag, ...attributes].join(" ")}>`;
  if (line.length <= width || attributes.length < 2) return [line];
  return [
    `${indent}<${tag}`,
    ...attributes.map((attribute) => `${indent}  ${attribute}`),
    `${indent}>`,
  ];
}

function isJson({ tag, attributes }: HtmlElement): boolean {
  return (
    tag === "script" &&
    attributes.some((attribute) => /^type="application\/.*json"/.test(attribute))
  );
}

function prettyJson(json: string): string {
  // An end tag within the data would end the script.
  return JSON.stringify(JSON.parse(json), null, 2).replaceAll("<", "\\u003c");
}

/** A stretch that is never broken, and what stands before it. */
interface Piece {
  text: string;
  /** "word": a space that is drawn; "attribute": one inside of a tag; "box": none, and none is drawn. */
  before: "nothing" | "word" | "attribute" | "box";
}

function piecesOf(nodes: readonly HtmlNode[]): Piece[] {
  const pieces: Piece[] = [];
  let before: Piece["before"] = "nothing";

  function add(text: string) {
    const last = pieces.at(-1);
    if (last && before === "nothing") last.text += text;
    else pieces.push({ text, before });
    before = "nothing";
  }

  /** The space that is drawn wins: it is there already. */
  function allow(space: Piece["before"]) {
    if (before !== "word") before = space;
  }

  function addText(text: string) {
    text.split(/([ \t\n\r\f]+)/).forEach((part, index) => {
      if (index % 2) allow("word");
      else if (part) add(part);
    });
  }

  function addElement(element: HtmlElement, isDrawing: boolean) {
    const isBox = boxes.has(element.tag);
    const inDrawing = element.tag === "svg" || (isDrawing && element.tag === "g");
    add(`<${element.tag}`);
    for (const attribute of element.attributes) {
      before = "attribute";
      add(attribute);
    }
    add(">");
    if (isVoid(element)) return;
    if (isBox) allow("box");
    if (element.verbatim !== undefined) add(element.verbatim);
    for (const child of element.children) {
      if (inDrawing) allow("box");
      addNode(child, inDrawing);
    }
    if ((isBox || inDrawing) && element.children.length > 0) allow("box");
    else if (isBox) before = "nothing";
    add(`</${element.tag}>`);
  }

  function addNode(node: HtmlNode, isDrawing: boolean) {
    if (typeof node === "string") addText(node);
    else addElement(node, isDrawing);
  }

  for (const node of nodes) addNode(node, false);
  return pieces;
}

/** Lines as full as they may be. A tag is broken only where it is too long for a line of its own. */
function fill(pieces: readonly Piece[], depth: number): string[] {
  const indent = "  ".repeat(depth);
  const lines: string[] = [];
  for (const word of parts(pieces, "word")) {
    const text = joined(word);
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${text}`.length <= width)
      lines[lines.length - 1] += ` ${text}`;
    else if (indent.length + text.length <= width) lines.push(indent + text);
    else lines.push(...broken(word, indent));
  }
  return lines;
}

/** Pieces in groups, each of which begins after a space of that kind. */
function parts(pieces: readonly Piece[], space: Piece["before"]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.before === space || groups.length === 0) groups.push([piece]);
    else groups.at(-1)!.push(piece);
  }
  return groups;
}

function joined(word: readonly Piece[]): string {
  return word
    .map(({ text, before }, index) => (before === "attribute" && index > 0 ? ` ${text}` : text))
    .join("");
}

/** A word in several lines: between boxes if that is enough, or else inside of tags too. */
function broken(word: readonly Piece[], indent: string): string[] {
  const lines: string[] = [];
  function add(text: string, space: string) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(indent + text);
    else if (`${last}${space}${text}`.length <= width) lines[lines.length - 1] += space + text;
    else lines.push(`${indent}  ${text}`);
  }
  for (const part of parts(word, "box")) {
    const text = joined(part);
    if (indent.length + text.length + 2 <= width) add(text, "");
    else part.forEach((piece, index) => add(piece.text, index > 0 ? " " : ""));
  }
  return lines;
}
