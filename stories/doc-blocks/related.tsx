import { AnchorMdx } from "@storybook/addon-docs/blocks";
import { pages } from "./pages";
import { Problem } from "./problem";
import "./related.css";

/** Links to the pages of other components, each with what it is for. */
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
                  <span>{page.purpose}</span>
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
