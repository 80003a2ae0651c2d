import type { ReactNode } from "react";
import "./do-dont.css";

/** A good example of the component beside a bad one: a `Do` and a `Dont`. */
export function DoDont({ children }: { children: ReactNode }) {
  return <div className="docs-block docs-do-dont sb-unstyled">{children}</div>;
}

interface ExampleProps {
  /** Why, in a sentence, which screen readers announce in place of the picture. */
  caption: string;
  /** The component with realistic content. */
  children: ReactNode;
}

/** The good one of a pair. */
export function Do(props: ExampleProps) {
  return <Example {...props} word="Do" path="M4 10.5l4.5 4.5L16.5 5.5" />;
}

/** The bad one of a pair. */
export function Dont(props: ExampleProps) {
  return <Example {...props} word="Don't" path="M5 5l10 10M15 5L5 15" />;
}

function Example({ word, path, caption, children }: ExampleProps & { word: string; path: string }) {
  return (
    <figure className={word === "Do" ? "docs-do" : "docs-dont"}>
      <div className="docs-picture" inert>
        {children}
      </div>
      <figcaption>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={path} />
        </svg>
        <p>
          <strong>{word}</strong> {caption}
        </p>
      </figcaption>
    </figure>
  );
}
