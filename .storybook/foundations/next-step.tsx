import { AnchorMdx } from "@storybook/addon-docs/blocks";
import type { ReactNode } from "react";
import "./next-step.css";

/** The one thing to do next, at the end of a page. */
export function NextStep({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="docs-block docs-next-step sb-unstyled">
      <span>Next</span>{" "}
      <AnchorMdx href={href} target="_self">
        {children}
      </AnchorMdx>
    </p>
  );
}
