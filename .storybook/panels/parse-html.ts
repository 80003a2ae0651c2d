export interface HtmlElement {
  tag: string;
  /** As written: `class="cui-button"`. */
  attributes: string[];
  /** Text that stands as it is: of scripts, and where every space counts. */
  verbatim?: string;
  children: HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

const verbatimTags = ["pre", "script", "style", "textarea"];
const voidTags = "area base br col embed hr img input link meta source track wbr".split(" ");
const token = /<\/[\w-]+>|<([\w-]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g;

/** Reads HTML that React has written: every element is closed, every attribute quoted. */
export function parseHtml(html: string): HtmlNode[] {
  const root: HtmlElement = { tag: "", attributes: [], children: [] };
  const open = [root];
  token.lastIndex = 0;
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const [text, tag, attributes = "", selfClosing] = found;
    const parent = open.at(-1)!;
    if (text.startsWith("</")) open.pop();
    else if (!tag) parent.children.push(unescapeQuotes(text));
    else {
      const element: HtmlElement = {
        tag,
        attributes: (attributes.match(/[^\s=]+(?:="[^"]*")?/g) ?? []).map(unescapeApostrophes),
        children: [],
      };
      parent.children.push(element);
      if (selfClosing || voidTags.includes(tag)) continue;
      if (verbatimTags.includes(tag)) {
        const end = html.indexOf(`</${tag}>`, token.lastIndex);
        element.verbatim = html.slice(token.lastIndex, end);
        token.lastIndex = end + `</${tag}>`.length;
      } else open.push(element);
    }
  }
  return root.children;
}

/** Whether an element has neither content nor an end tag. */
export function isVoid({ tag }: HtmlElement): boolean {
  return voidTags.includes(tag);
}

// React escapes more than it must; these read better as they are.
const unescapeApostrophes = (text: string) => text.replaceAll("&#x27;", "'");
const unescapeQuotes = (text: string) => unescapeApostrophes(text).replaceAll("&quot;", '"');
