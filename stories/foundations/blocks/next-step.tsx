import { AnchorMdx } from "@storybook/addon-docs/blocks";
import "./next-step.css";

/** The one thing to do next, at the end of a page. */
export function NextStep({ href, words }: { href: string; words: string }) {
  return (
    <p className="docs-block docs-next-step sb-unstyled">
      <span>Next</span>{" "}
      <AnchorMdx href={href} target="_self">
        {words}
      </AnchorMdx>
    </p>
  );
}
