import { warn } from "./warn.js";

/** The first FAQPage that the server writes in this tick: a page is drawn in one. */
let first: string | undefined;

/**
 * Names a second FAQPage of a page, of which search engines ask for one. In development only. In the
 * browser the document tells; on the server, `useId`, which no two components of a page share.
 */
export function nameSecondFaqPage(owner: string, prop: string, id: string): void {
  if (typeof document !== "undefined") {
    const page = document;
    queueMicrotask(() => {
      const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
      if (scripts.filter((script) => script.textContent?.includes('"FAQPage"')).length > 1) name();
    });
  } else if (first === undefined) {
    first = id;
    queueMicrotask(() => (first = undefined));
  } else if (first !== id) name();

  function name() {
    warn(
      owner,
      prop,
      "makes a second FAQPage, and a page has one; give the questions of all its lists together to StructuredData as faqs, and leave structuredData off.",
    );
  }
}
