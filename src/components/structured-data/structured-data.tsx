import { forwardRef, useId, type ComponentPropsWithoutRef } from "react";
import { warnOfSecondFaqPage } from "../../internal/second-faq-page.js";
import { quote, warn } from "../../internal/warn.js";
import { pageGraph, toJsonLd, type PageContent } from "../../structured-data/index.js";

export interface StructuredDataProps extends Omit<
  ComponentPropsWithoutRef<"script">,
  "children" | "dangerouslySetInnerHTML" | "src" | "type"
> {
  /** What the page says, as the same data that its components show. */
  page: PageContent;
}

/** What a page says, for search engines: one JSON-LD graph in the words of schema.org. Once a page. */
export const StructuredData = forwardRef<HTMLScriptElement, StructuredDataProps>(
  function StructuredData({ page, ...rest }, ref) {
    const id = useId();
    const graph = page && pageGraph(page);
    if (!graph) {
      warn(
        "StructuredData",
        "page.url",
        `${quote(page?.url)} is not an absolute URL, so nothing is written; use one such as "https://www.example.org/sciatica".`,
      );
      return null;
    }
    if (process.env.NODE_ENV !== "production" && page.faqs?.length)
      warnOfSecondFaqPage("StructuredData", "page.faqs", id);
    return (
      // Hours that have gone by since the server made the page are left out in the browser.
      <script
        ref={ref}
        suppressHydrationWarning
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: toJsonLd(graph) }}
        {...rest}
        // Beside it React would not draw at all.
        children={undefined}
      />
    );
  },
);
