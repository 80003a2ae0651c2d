import type { ReactNode } from "react";
import "./lines.css";
import { inPixels, useMeasured } from "./use-measured";
import { UsedBy } from "./used-by";

/** The two widths of line as they are, and which components draw with the thread. */
export function Lines() {
  return (
    <div className="docs-block docs-lines sb-unstyled">
      <Line token="--cui-line-width" kind="hairline">
        Between things: rows, answers, the edge of a box.
      </Line>
      <Line token="--cui-thread-width" kind="thread">
        <UsedBy token="--cui-thread-width" />
      </Line>
    </div>
  );
}

interface LineProps {
  token: string;
  kind: "hairline" | "thread";
  children: ReactNode;
}

function Line({ token, kind, children }: LineProps) {
  const { ref, words } = useMeasured(readHeight);
  return (
    <figure>
      <div className={`docs-lines__line docs-lines__line--${kind}`} ref={ref} />
      <figcaption>
        <code>{token}</code> <strong>{words}</strong>
        <p className="docs-note">{children}</p>
      </figcaption>
    </figure>
  );
}

const readHeight = (element: HTMLElement) => inPixels(element.getBoundingClientRect().height);
