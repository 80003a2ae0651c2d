import { AnchorMdx } from "@storybook/addon-docs/blocks";
import { descriptors } from "./descriptors";
import { pages } from "./pages";
import { Problem } from "./problem";
import "./related.css";

/** Links to the pages of the components that a descriptor names, each with what it is for. */
export function Related({ of: folder }: { of: string }) {
  const block = descriptors.get(folder);
  if (!block) return <Problem>{`Related: there is no component "${folder}".`}</Problem>;
  return (
    <div className="docs-block docs-related sb-unstyled">
      <ul>
        {block.related.map((name) => {
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
