import type { Of } from "@storybook/addon-docs/blocks";
import { useState } from "react";
import { Code } from "./code";
import { Problem } from "./problem";
import { useRenderedStory } from "./use-rendered-story";

/** The JSON-LD that a story holds for search engines. */
export function StructuredDataFrom({ of }: { of: Of }) {
  const [json, setJson] = useState<string>();
  const { ref } = useRenderedStory(of, (rendered) => {
    if (rendered.childElementCount > 0) setJson(jsonLdIn(rendered));
  });
  return (
    <div className="docs-block">
      <div ref={ref} className="docs-picture docs-unseen" inert />
      {json === "" && <Problem>StructuredDataFrom: the story holds no JSON-LD.</Problem>}
      {json && <Code language="json" code={json} />}
    </div>
  );
}

function jsonLdIn(rendered: Element): string {
  return [...rendered.querySelectorAll("script[type='application/ld+json']")]
    .map(({ textContent }) => JSON.stringify(JSON.parse(textContent), null, 2))
    .join("\n");
}
