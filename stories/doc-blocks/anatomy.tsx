import type { Of } from "@storybook/addon-docs/blocks";
import { useState } from "react";
import { placeMarks, type Mark } from "./anatomy-marks";
import "./anatomy.css";
import { descriptors } from "./descriptors";
import { isShown } from "./is-shown";
import { Problem } from "./problem";
import { useRenderedStory } from "./use-rendered-story";

/** Selector, name, and what it is for: as a descriptor says, or else as the page does. */
type Part = readonly [selector: string, name: string, words?: string];

/** What each part is for, by its class. */
const described: ReadonlyMap<string, string> = new Map(
  [...descriptors].flatMap(([folder, { parts = {} }]) =>
    Object.entries(parts).map(([part, words]) => [`.cui-${folder}__${part}`, words] as const),
  ),
);

interface Measurement {
  marks: readonly Mark[];
  missing: readonly string[];
}

/** A story with a number at each of its parts, and a list of the parts. */
export function Anatomy({ of, parts }: { of: Of; parts: readonly Part[] }) {
  const [{ marks, missing }, setMeasurement] = useState<Measurement>({ marks: [], missing: [] });
  const { ref } = useRenderedStory(of, (rendered) => setMeasurement(measure(rendered, parts)));
  return (
    <div className="docs-block docs-anatomy sb-unstyled">
      <div className="docs-anatomy__figure" aria-hidden="true">
        <div ref={ref} className="docs-picture" inert />
        <svg className="docs-anatomy__marks">
          {marks.map((mark, index) => (
            <g key={index}>
              <path className="docs-anatomy__casing" d={linesOf(mark)} />
              <path d={linesOf(mark)} />
              <circle cx={mark.number.x} cy={mark.number.y} r="11" />
              <text x={mark.number.x} y={mark.number.y}>
                {index + 1}
              </text>
            </g>
          ))}
        </svg>
      </div>
      {missing.map((selector) => (
        <Problem key={selector}>
          {`Anatomy: the story shows no element that matches "${selector}".`}
        </Problem>
      ))}
      <ol className="docs-anatomy__parts">
        {parts.map(([selector, name, words = described.get(selector)]) => (
          <li key={selector}>
            <strong>{name}</strong> <code>{selector}</code>
            {words ? (
              <p>{words}</p>
            ) : (
              <Problem>{`Anatomy: no descriptor says what "${selector}" is for.`}</Problem>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function measure(rendered: HTMLElement, parts: readonly Part[]): Measurement {
  // Not rendered yet: React renders the story after the block.
  if (rendered.childElementCount === 0) return { marks: [], missing: [] };
  const figure = rendered.parentElement!.getBoundingClientRect();
  const found = parts.map(([selector]) =>
    [...rendered.querySelectorAll(selector)].find((element) => isShown(element, rendered)),
  );
  const boxes = found.flatMap((element) => {
    if (!element) return [];
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return [
      {
        left: left - figure.left,
        right: right - figure.left,
        top: top - figure.top,
        bottom: bottom - figure.top,
      },
    ];
  });
  return {
    marks: placeMarks(boxes, directionOf(rendered)),
    missing: parts.flatMap(([selector], index) => (found[index] ? [] : [selector])),
  };
}

/** A bracket, and a line to it from the number. */
function linesOf({ atLeft, number, bracket: { x, top, bottom } }: Mark): string {
  const arm = atLeft ? 4 : -4;
  return `M${x + arm} ${top}H${x}V${bottom}h${arm}M${number.x} ${number.y}L${x} ${Math.min(number.y, bottom)}`;
}

/** The direction of the rendered story, which is set on an element in it. */
function directionOf(rendered: HTMLElement): string {
  return getComputedStyle(rendered.querySelector("[class^='cui-']") ?? rendered).direction;
}
