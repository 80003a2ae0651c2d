import { AnchorMdx, Description, type Of } from "@storybook/addon-docs/blocks";
import { Problem } from "./problem";
import "./states.css";
import { useRenderedStory } from "./use-rendered-story";

/** Some stories of a file with their names and what their JSDoc says, each a link to its story. */
export function States({ of, names }: { of: Record<string, unknown>; names: readonly string[] }) {
  return (
    <div className="docs-block docs-states sb-unstyled">
      {names.map((name) =>
        name in of ? (
          <State key={name} of={of[name] as Of} />
        ) : (
          <Problem key={name}>{`States: there is no story "${name}".`}</Problem>
        ),
      )}
    </div>
  );
}

function State({ of }: { of: Of }) {
  const { ref, story } = useRenderedStory(of);
  return (
    <figure>
      <figcaption>
        <AnchorMdx href={`?path=/story/${story.id}`} target="_self">
          {story.name}
        </AnchorMdx>
        <Description of={of} />
      </figcaption>
      <div ref={ref} className="docs-picture" inert />
    </figure>
  );
}
