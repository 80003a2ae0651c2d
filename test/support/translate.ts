interface Translation {
  /** Translates what came since, as a translator does on its own a moment later. */
  catchUp: () => void;
  stop: () => void;
}

/** What a text is in the language of these tests. */
export const inTranslation = (text: string) => text.toUpperCase();

/** What a browser leaves as it is. */
const untranslated = "script, style, noscript, textarea, [translate=no]";

/**
 * Translates a part of a page as browsers do: each text node, and to be strict each blank too, gives
 * way to `<font><font>text</font></font>`, and a script that holds the text node holds nothing of the
 * page any more.
 * @param options.keep whether what comes later is translated too
 */
export function translate(root: Element, { keep = false } = {}): Translation {
  const isOurs = (node: Node) => node.parentElement?.closest("font") != null;

  function translateIn(node: Node) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    if (node instanceof Text) found.push(node);
    else while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      if (!root.contains(text) || isOurs(text) || text.parentElement!.closest(untranslated))
        continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = inTranslation(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }
  }

  function read(records: readonly MutationRecord[]) {
    for (const { addedNodes, target, type } of records) {
      if (type === "characterData") translateIn(target);
      for (const node of addedNodes) translateIn(node);
    }
  }

  const observer = new MutationObserver(read);
  translateIn(root);
  if (keep) observer.observe(root, { childList: true, characterData: true, subtree: true });
  return {
    catchUp: () => read(observer.takeRecords()),
    stop: () => observer.disconnect(),
  };
}

/** The words of a part of a page, blanks counted once. */
export const wordsOf = (root: Element) => root.textContent.replace(/\s+/g, " ").trim();
