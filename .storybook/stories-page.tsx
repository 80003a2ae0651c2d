import { Description, DocsContext, Title } from "@storybook/addon-docs/blocks";
import { Fragment, useContext } from "react";
import { Canvas } from "../stories/doc-blocks";

/** The page of stories that have no guidance of their own: each with the code that makes it. */
export function StoriesPage() {
  const { componentStories } = useContext(DocsContext);
  const [first, ...others] = componentStories();
  return (
    <>
      <Title />
      <Description of="meta" />
      {first && <Canvas of={first.moduleExport} />}
      {others.map(({ id, name, moduleExport }) => (
        <Fragment key={id}>
          <h2>{name}</h2>
          <Description of={moduleExport} />
          <Canvas of={moduleExport} />
        </Fragment>
      ))}
    </>
  );
}
