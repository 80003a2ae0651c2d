import "./type-families.css";
import { useMeasured } from "./use-measured";

/** The two families, each in its own letters with the families that the theme asks for. */
export function TypeFamilies() {
  return (
    <div className="docs-block docs-type-families sb-unstyled">
      <Family
        token="--cui-font-display"
        name="Display"
        words="Sciatica, and how massage may ease it"
        use="Headings, large numbers and the clinic's name."
      />
      <Family
        token="--cui-font-text"
        name="Text"
        words="Pain from your back down one leg? Here is what it may be, and what helps."
        use="Everything else."
      />
    </div>
  );
}

interface FamilyProps {
  token: string;
  name: string;
  words: string;
  use: string;
}

function Family({ token, name, words, use }: FamilyProps) {
  const { ref, words: stack } = useMeasured(readFamily);
  return (
    <figure style={{ "--_family": `var(${token})` } as object}>
      <div className="docs-type-families__words">
        <div ref={ref}>{words}</div>
      </div>
      <figcaption>
        <strong>{name}</strong> <code>{token}</code>
        <p>{use}</p>
        <p className="docs-note">{stack}</p>
      </figcaption>
    </figure>
  );
}

const readFamily = (element: HTMLElement) =>
  getComputedStyle(element).fontFamily.replaceAll('"', "").replace(/,\s*/g, ", ");
