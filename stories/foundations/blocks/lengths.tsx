import type { CSSProperties } from "react";
import "./lengths.css";
import { inPixels, useMeasured } from "./use-measured";

/** Token, and what it is for. */
type Length = readonly [token: string, use: string];

/** Tokens of space as bars of their real length, with what they measure now. */
export function Lengths({ of: lengths }: { of: readonly Length[] }) {
  return (
    <div className="docs-block docs-lengths sb-unstyled">
      <ul>
        {lengths.map(([token, use]) => (
          <Bar key={token} token={token} use={use} />
        ))}
      </ul>
    </div>
  );
}

function Bar({ token, use }: { token: string; use: string }) {
  const { ref, words } = useMeasured(readWidth);
  return (
    <li style={{ "--_length": `var(${token})` } as CSSProperties}>
      <code>{token}</code>
      <strong>{words}</strong>
      <div className="docs-lengths__bar" ref={ref} />
      <p className="docs-note">{use}</p>
    </li>
  );
}

const readWidth = (element: HTMLElement) => inPixels(element.getBoundingClientRect().width);
