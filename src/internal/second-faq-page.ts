import { warn } from "./warn.js";

/** The first FAQPage that the server renders in this tick: a page renders in one, but so may several. */
let first: { id: string; url: string | undefined } | undefined;

/**
 * Warns of a second FAQPage, in development only: search engines expect one on a page. The browser
 * counts scripts of the document; the server compares `useId`, which is unique to a component, and the
 * page's address where it is known.
 */
export function warnOfSecondFaqPage(owner: string, prop: string, id: string, url?: string): void {
  if (typeof document !== "undefined") {
    const page = document;
    queueMicrotask(() => {
      const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
      if (scripts.filter((script) => script.textContent?.includes('"FAQPage"')).length > 1)
        report();
    });
  } else if (first === undefined) {
    first = { id, url };
    queueMicrotask(() => (first = undefined));
  } else if (url && first.url && url !== first.url) first = { id, url };
  else if (first.id !== id) report();

  function report() {
    warn(
      owner,
      prop,
      "adds a second FAQPage, unless a loop renders several pages at once; a page may have only one, so pass the questions of all its lists to StructuredData as questions, and remove structuredData.",
    );
  }
}
