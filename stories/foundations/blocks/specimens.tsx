import type { ReactNode } from "react";
import "./specimens.css";
import { ComponentLink } from "./used-by";

/** Pictures of components side by side. Holds Specimens. */
export function Specimens({ children }: { children: ReactNode }) {
  return <div className="docs-block docs-specimens sb-unstyled">{children}</div>;
}

interface SpecimenProps {
  /** The component's name, which links to its page. */
  of: string;
  /** What to see in the picture, since a screen reader is not given it. */
  caption: string;
  children: ReactNode;
}

/** One live component, and what to see in it. */
export function Specimen({ of: name, caption, children }: SpecimenProps) {
  return (
    <figure>
      <div className="docs-picture" inert>
        {children}
      </div>
      <figcaption>
        <p>{caption}</p>
        <p className="docs-note">
          <ComponentLink name={name} />
        </p>
      </figcaption>
    </figure>
  );
}
