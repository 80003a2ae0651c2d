import { AnchorMdx } from "@storybook/addon-docs/blocks";
import { pages } from "./pages";
import { Problem } from "./problem";
import "./related.css";

/** Links to the pages of other components, each with the first sentence of its page. */
export function Related({ names }: { names: readonly string[] }) {
  return (
    <div className="docs-block docs-related sb-unstyled">
      <ul>
        {names.map((name) => {
          const page = pages.get(name);
          return (
            <li key={name}>
              {page ? (
                <>
                  <AnchorMdx href={page.href} target="_self">
                    {page.name}
                  </AnchorMdx>{" "}
                  <span>{page.sentence}</span>
                </>
              ) : (
                <Problem>{`Related: there is no component "${name}".`}</Problem>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
