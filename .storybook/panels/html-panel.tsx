import * as React from "react";
import { useEffect, useState } from "react";
import { Code } from "./code";
import { gzippedBytes } from "./gzipped-bytes";
import { useHtml } from "./use-html";

/** The HTML that a server sends for the story. */
export function HtmlPanel() {
  const sent = useHtml();
  return sent?.html ? (
    <Code language="html" text={sent.formatted} note={<Note html={sent.html} />} />
  ) : (
    <p className="story-code__note">This story draws nothing.</p>
  );
}

function Note({ html }: { html: string }) {
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    let isLatest = true;
    void gzippedBytes(html).then((bytes) => isLatest && setBytes(bytes));
    return () => void (isLatest = false);
  }, [html]);
  return (
    <>
      {bytes === undefined ? "" : `${bytes.toLocaleString("en")} bytes gzipped. `}
      Load <code>clinic-ui/styles.css</code> with it.
    </>
  );
}
