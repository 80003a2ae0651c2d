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

/** What a page says, for search engines: one JSON-LD graph in schema.org's vocabulary. Use it once per page. */
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
    if (process.env.NODE_ENV !== "production" && page.questions?.length)
      warnOfSecondFaqPage("StructuredData", "page.questions", id, page.url);
    return (
      // The browser leaves out hours that have passed since the server made the page.
      <script
        ref={ref}
        suppressHydrationWarning
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: toJsonLd(graph) }}
        {...rest}
        // Without it React would not hydrate at all.
        children={undefined}
      />
    );
  },
);
