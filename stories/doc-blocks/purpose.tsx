import { AnchorMdx, Markdown } from "@storybook/addon-docs/blocks";
import { descriptors } from "./descriptors";
import { pages } from "./pages";
import { Problem } from "./problem";

/** What a component is for, as its JSDoc says, and where it comes from. */
export function Purpose({ of: folder }: { of: string }) {
  const page = pages.get(descriptors.get(folder)?.name ?? "");
  if (!page) return <Problem>{`Purpose: there is no component "${folder}".`}</Problem>;
  return (
    <>
      <Markdown>{page.purpose}</Markdown>
      <p className="docs-block docs-use sb-unstyled">
        <code>{`import { ${page.name} } from "clinic-ui";`}</code>{" "}
        <AnchorMdx href="#props" target="_self">
          Props
        </AnchorMdx>
      </p>
    </>
  );
}
