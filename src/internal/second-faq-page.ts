import { warn } from "./warn.js";

/** The id of the first FAQPage that the server renders in this tick: a page renders in one. */
let first: string | undefined;

/**
 * Warns of a second FAQPage, in development only: search engines expect one on a page. The browser
 * counts scripts of the document; the server compares `useId`, which is unique to a component.
 */
export function warnOfSecondFaqPage(owner: string, prop: string, id: string): void {
  if (typeof document !== "undefined") {
    const page = document;
    queueMicrotask(() => {
      const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
      if (scripts.filter((script) => script.textContent?.includes('"FAQPage"')).length > 1)
        report();
    });
  } else if (first === undefined) {
    first = id;
    queueMicrotask(() => (first = undefined));
  } else if (first !== id) report();

  function report() {
    warn(
      owner,
      prop,
      "adds a second FAQPage, but a page may have only one; pass the questions of all lists to StructuredData as questions, and remove structuredData here.",
    );
  }
}
