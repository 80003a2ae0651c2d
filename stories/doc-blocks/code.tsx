import type { ComponentProps } from "react";
import { SyntaxHighlighter } from "storybook/internal/components";
import "./code.css";

interface CodeProps {
  code: string;
  language: ComponentProps<typeof SyntaxHighlighter>["language"];
  /** @default true */
  copyable?: boolean;
}

/** Code in the page's own light or dark. Storybook's block is light wherever it stands. */
export function Code({ code, language, copyable = true }: CodeProps) {
  return (
    <div className="docs-code-block sb-unstyled">
      <SyntaxHighlighter language={language} copyable={copyable} format={false} padded>
        {code.trimEnd()}
      </SyntaxHighlighter>
    </div>
  );
}
