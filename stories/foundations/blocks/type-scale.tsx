import type { CSSProperties } from "react";
import "./type-scale.css";
import { inPixels, useMeasured } from "./use-measured";

interface Step {
  token: string;
  words: string;
  use: string;
  display?: boolean;
}

const steps: readonly Step[] = [
  {
    token: "--cui-text-5",
    words: "Sciatica, and what may help",
    use: "A page's title",
    display: true,
  },
  { token: "--cui-text-4", words: "Move a little, often", use: "One large line", display: true },
  {
    token: "--cui-text-3",
    words: "What does it feel like?",
    use: "A section's heading",
    display: true,
  },
  {
    token: "--cui-text-2",
    words: "You may sleep better",
    use: "A heading in a section",
    display: true,
  },
  {
    token: "--cui-text-1",
    words: "Pain down one leg is often a sore nerve.",
    use: "Ledes, questions",
  },
  {
    token: "--cui-text-body",
    words: "It often gets better by itself in a few weeks.",
    use: "Text",
  },
  { token: "--cui-text-small", words: "Last checked in October 2026.", use: "Notes, sources" },
];

/** Each step of the scale as a line at its real size, with its token and what it measures now. */
export function TypeScale() {
  return (
    <div className="docs-block docs-type-scale sb-unstyled">
      <ul>
        {steps.map((step) => (
          <StepLine key={step.token} {...step} />
        ))}
      </ul>
    </div>
  );
}

function StepLine({ token, words, use, display }: Step) {
  const { ref, words: size } = useMeasured(readSize);
  return (
    <li style={{ "--_size": `var(${token})` } as CSSProperties}>
      <div className={display ? "docs-type-scale__display" : "docs-type-scale__text"}>
        <div ref={ref}>{words}</div>
      </div>
      <p className="docs-type-scale__name">
        <code>{token}</code> <strong>{size}</strong> <span className="docs-note">{use}</span>
      </p>
    </li>
  );
}

const readSize = (element: HTMLElement) => inPixels(parseFloat(getComputedStyle(element).fontSize));
