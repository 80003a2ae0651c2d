import * as React from "react";

/**
 * Attributes of the picture that a page is waited for. React 18 knows the attribute only by its name
 * in HTML.
 */
export const fetchFirst: { fetchPriority?: "high" } =
  "use" in React ? { fetchPriority: "high" } : ({ fetchpriority: "high" } as object);
