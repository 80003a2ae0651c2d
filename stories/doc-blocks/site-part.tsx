import { AnchorMdx } from "@storybook/addon-docs/blocks";
import type { ReactNode } from "react";
import { Miniature } from "./miniature";
import { pages } from "./pages";
import { Problem } from "./problem";
import "./site-part.css";

interface SitePartProps {
  /** The components that make it, the most important first. None if `children` say why. */
  use?: readonly string[];
  /** A heading in the words that people use for it, and what is good to know. */
  children: ReactNode;
}

/** A part of a clinic's site as people ask for it, with a picture of each component that makes it. */
export function SitePart({ use = [], children }: SitePartProps) {
  return (
    <section className="docs-site-part sb-unstyled">
      <div className="docs-site-part__words">{children}</div>
      {use.length > 0 && (
        <ul>
          {use.map((name) => (
            <li key={name}>
              <Component name={name} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Component({ name }: { name: string }) {
  const page = pages.get(name);
  if (!page) return <Problem>{`SitePart: there is no component "${name}".`}</Problem>;
  return (
    <AnchorMdx href={page.href} target="_self">
      <Miniature of={page.folder} />
      {name}
    </AnchorMdx>
  );
}
