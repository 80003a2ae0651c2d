import * as React from "react";
import { useEffect, useState } from "react";
import { Code } from "./code";
import { formatHtml } from "./format-html";
import { gzippedBytes } from "./gzipped-bytes";
import { useStoryHtml } from "./use-story-html";

interface Shown {
  text: string;
  bytes: number;
}

/** The HTML that a server sends for the story. */
export function HtmlPanel() {
  const html = useStoryHtml();
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let isLatest = true;
    void Promise.all([formatHtml(html), gzippedBytes(html)]).then(
      ([text, bytes]) => isLatest && setShown({ text, bytes }),
    );
    return () => void (isLatest = false);
  }, [html]);

  if (!html) return <p className="story-code__note">This story renders nothing.</p>;
  if (!shown) return null;
  return (
    <Code
      language="html"
      text={shown.text}
      note={
        <>
          {shown.bytes.toLocaleString("en")} bytes gzipped. Load <code>clinic-ui/styles.css</code>{" "}
          with it.
        </>
      }
    />
  );
}
