import type { Clinic } from "../content/clinic.js";
import { webAddress } from "../content/web-address.js";
import { warn } from "../internal/warn.js";
import type { Graph, GraphNode } from "./graph.js";

/** Reports what search engines would misread. In development only: visitors load none of it. */
export function nameProblems(clinic: Clinic | undefined, graph: Graph): void {
  if (clinic && webAddress(clinic.url) === undefined)
    warn(
      undefined,
      "page.clinic.url",
      'is not an absolute URL, so search engines see a different clinic on each page; give its home page, such as "https://www.example.org".',
    );
  for (const profile of [clinic?.sameAs].flat())
    if (typeof profile === "string" && webAddress(profile) === undefined)
      warn(
        undefined,
        "page.clinic.sameAs",
        `${JSON.stringify(profile)} is not an absolute URL, so it is left out; begin it with "https://".`,
      );
  for (const node of graph["@graph"]) nameMarkup(node);
}

/** Text is shown unchanged. An answer may have HTML, which Google reads. */
function nameMarkup(node: GraphNode): void {
  for (const [property, value] of Object.entries(node)) {
    for (const one of [value].flat()) {
      if (typeof one === "object" && one !== null) nameMarkup(one as GraphNode);
      else if (node["@type"] !== "Answer" && /<\/?[a-z][^<>]*>/i.test(String(one)))
        warn(
          undefined,
          property,
          `${JSON.stringify(one)} contains HTML, which search engines show as it is; use plain text.`,
        );
    }
  }
}
