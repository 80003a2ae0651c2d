import {
  Canvas as StorybookCanvas,
  DocsContext,
  useOf,
  type Of,
} from "@storybook/addon-docs/blocks";
import { useContext, useState, type ComponentProps, type ReactElement } from "react";
import { Code } from "./code";
import { storyCode } from "./jsx/story-code";
import "./canvas.css";

type CanvasProps = ComponentProps<typeof StorybookCanvas> & { of: Of };

/** A story, and the code that makes it. */
export function Canvas({ of, ...props }: CanvasProps) {
  const { story } = useOf(of, ["story"]);
  const { getStoryContext } = useContext(DocsContext);
  const [code, setCode] = useState<string>();

  const write = () => {
    const context = getStoryContext(story) as Parameters<typeof story.originalStoryFn>[1];
    const element = story.originalStoryFn(context.initialArgs, context) as ReactElement;
    storyCode(element).then(setCode, (error: unknown) => setCode(String(error)));
  };

  return (
    <>
      <StorybookCanvas of={of} {...props} sourceState="none" />
      <details className="docs-code" onToggle={code === undefined ? write : undefined}>
        <summary>Code</summary>
        {code !== undefined && <Code code={code} language="tsx" />}
      </details>
    </>
  );
}
