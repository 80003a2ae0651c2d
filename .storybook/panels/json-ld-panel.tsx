import * as React from "react";
import { Badge } from "storybook/internal/components";
import { Code } from "./code";
import { graphsIn } from "./graphs-in";
import { useStoryHtml } from "./use-story-html";

/** What the story tells search engines. */
export function JsonLdPanel() {
  const graphs = graphsIn(useStoryHtml());
  if (graphs.length === 0)
    return (
      <p className="story-code__note">This story tells search engines nothing beyond its text.</p>
    );
  return graphs.map((graph, index) => (
    <Code
      key={index}
      language="json"
      text={graph}
      note={
        graphs.length > 1 ? `Graph ${index + 1} of ${graphs.length}` : "What search engines read."
      }
    />
  ));
}

/** The tab's name, with a count where there is something to see. */
export function JsonLdTitle() {
  const { length } = graphsIn(useStoryHtml());
  return <div className="tab-title">JSON-LD {length > 0 && <Badge compact>{length}</Badge>}</div>;
}
