import type { Of } from "@storybook/addon-docs/blocks";
import { useState } from "react";
import { readAloud, type Reading } from "./read-aloud";
import "./screen-reader.css";
import { useRenderedStory } from "./use-rendered-story";

/** The most lines that a page shows. */
const most = 16;

/** What assistive technology is given of a story, in reading order, read from its live elements. */
export function ScreenReader({ of }: { of: Of }) {
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const { ref } = useRenderedStory(of, (rendered) => setReadings(readAloud(rendered)));
  const left = readings.length - most;
  return (
    <div className="docs-block docs-screen-reader sb-unstyled">
      <div ref={ref} className="docs-picture docs-unseen" inert />
      <ol>
        {readings.slice(0, most).map(({ role, words, depth }, index) => (
          <li key={index} data-depth={Math.min(depth, 3)}>
            <span className="docs-screen-reader__role">{role}</span> <span>{words}</span>
          </li>
        ))}
      </ol>
      <p className="docs-note">
        {left > 0 && `And ${left} more. `}
        Worked out from the elements of the story above. Screen readers say it in words of their
        own.
      </p>
    </div>
  );
}
