import type { CSSProperties } from "react";
import "./corners.css";
import { UsedBy } from "./used-by";
import { inPixels, useMeasured } from "./use-measured";

const tokens = ["--cui-radius-small", "--cui-radius-medium", "--cui-radius-large"];

/** The three corners as they are, each with what it measures and which components have it. */
export function Corners() {
  return (
    <div className="docs-block docs-corners sb-unstyled">
      {tokens.map((token) => (
        <Corner key={token} token={token} />
      ))}
    </div>
  );
}

function Corner({ token }: { token: string }) {
  const { ref, words } = useMeasured(readRadius);
  return (
    <figure style={{ "--_radius": `var(${token})` } as CSSProperties}>
      <div className="docs-corners__box" ref={ref} />
      <figcaption>
        <code>{token}</code> <strong>{words}</strong>
        <p className="docs-note">
          {token === "--cui-radius-small" ? (
            "The outline around what has the focus."
          ) : (
            <UsedBy token={token} />
          )}
        </p>
      </figcaption>
    </figure>
  );
}

/** Padding of the same size changes what is inside, so a new radius is measured too. */
const readRadius = (element: HTMLElement) =>
  inPixels(parseFloat(getComputedStyle(element).borderStartStartRadius));
