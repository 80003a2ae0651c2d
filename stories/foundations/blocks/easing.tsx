import { useEffect, useRef, useState } from "react";
import "./easing.css";

/** The library's only easing: its curve, from the tokens, and a moving example. */
export function Easing() {
  const ref = useRef<HTMLDivElement>(null);
  const [{ duration, easing }, setTokens] = useState({ duration: "", easing: "" });
  useEffect(() => {
    const style = getComputedStyle(ref.current!);
    setTokens({
      duration: style.getPropertyValue("--cui-duration"),
      easing: style.getPropertyValue("--cui-easing"),
    });
  }, []);
  const [x1 = 0, y1 = 0, x2 = 1, y2 = 1] = (easing.match(/[\d.]+/g) ?? []).map(Number);
  return (
    <div className="docs-block docs-easing sb-unstyled" ref={ref}>
      <figure>
        <svg viewBox="-4 -4 108 108" aria-hidden="true">
          <path className="docs-easing__axes" d="M0 0V100H100" />
          <path
            className="docs-easing__curve"
            d={`M0 100C${100 * x1} ${100 - 100 * y1} ${100 * x2} ${100 - 100 * y2} 100 0`}
          />
        </svg>
        <figcaption>
          <p>
            <code>--cui-duration</code> {duration}
          </p>
          <p>
            <code>--cui-easing</code> {easing}
          </p>
          <p className="docs-note">Starts at once, and comes to rest softly.</p>
        </figcaption>
      </figure>
      <div className="docs-easing__try">
        <label>
          <input type="checkbox" /> Move
        </label>
        <p className="docs-easing__track" data-name="as it is" />
        <p className="docs-easing__track docs-easing__track--slow" data-name="ten times slower" />
        <p className="docs-note docs-easing__moving">
          Your system does not ask for less motion, so it moves.
        </p>
        <p className="docs-note docs-easing__still">
          Your system asks for less motion, so it is there at once.
        </p>
      </div>
    </div>
  );
}
