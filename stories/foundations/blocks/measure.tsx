import "./measure.css";
import { inPixels, useMeasured } from "./use-measured";

/** A paragraph as wide as text gets, with its measure and its leading marked. */
export function Measure() {
  const { ref, words } = useMeasured(readMeasure);
  return (
    <div className="docs-block docs-measure sb-unstyled">
      <div className="docs-measure__text" ref={ref}>
        Sciatica often gets better by itself in a few weeks. Until then you can do a lot: keep
        moving, change how you sit, and put something warm on the sore place. Rest for a day if you
        need to, but not for a week. If one leg gets weaker, see a doctor soon.
      </div>
      <p className="docs-measure__ruler">
        <span>
          <code>--cui-measure</code> {words}
        </span>
      </p>
    </div>
  );
}

function readMeasure(element: HTMLElement): string {
  const { lineHeight, fontSize } = getComputedStyle(element);
  const leading = parseFloat(lineHeight) / parseFloat(fontSize);
  return `${inPixels(element.clientWidth)} wide, lines ${inPixels(parseFloat(lineHeight))} apart (${Number(leading.toFixed(2))})`;
}
