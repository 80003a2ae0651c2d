import { CodeOrSourceMdx } from "@storybook/addon-docs/blocks";
import type { ComponentProps } from "react";
import { Code } from "../stories/doc-blocks";

type Language = ComponentProps<typeof Code>["language"];

/** Code in a text, or a block of it between fences. */
export function MdxCode({ className, children, ...props }: ComponentProps<"code">) {
  const [, language] = /language-(\w+)/.exec(className ?? "") ?? [];
  if (language && typeof children === "string")
    return <Code code={children} language={language as Language} />;
  return (
    <CodeOrSourceMdx className={className} {...props}>
      {children as string}
    </CodeOrSourceMdx>
  );
}
