import styles from "../../src/styles/index.css?inline";

/** Shared by all pictures, and parsed once. */
let sheet: CSSStyleSheet | undefined;

/** Draws HTML in a shadow tree, so that the ids of many pictures on a page do not meet. */
export function renderInShadow(element: HTMLElement, html: string): ShadowRoot {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  const tree = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  tree.adoptedStyleSheets = [sheet];
  tree.innerHTML = html;
  return tree;
}

/** Calls back once, when the element is near to what is in view. */
export function whenNear(element: HTMLElement, onNear: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    { rootMargin: "50%" },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
