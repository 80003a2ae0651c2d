import * as React from "react";
import { useEffect, useState, type ReactNode } from "react";
import {
  Button,
  createCopyToClipboardFunction,
  SyntaxHighlighter,
} from "storybook/internal/components";

/** Works without a secure connection too, where the browser's own way does not. */
const copyText = createCopyToClipboardFunction();

interface CodeProps {
  language: "html" | "json";
  text: string;
  note?: ReactNode;
}

/** A text in colours, to copy, with a note above it. */
export function Code({ language, text, note }: CodeProps) {
  return (
    <div className="story-code">
      <div className="story-code__bar">
        <p className="story-code__note">{note}</p>
        <CopyButton text={text} />
      </div>
      <SyntaxHighlighter language={language} format={false} padded>
        {text}
      </SyntaxHighlighter>
    </div>
  );
}

function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState<string>();
  const isCopied = copied === text;
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(undefined), 3000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    await copyText(text);
    setCopied(text);
  };
  return (
    <>
      <Button size="small" ariaLabel={false} onClick={() => void copy()}>
        {isCopied ? "Copied" : "Copy"}
      </Button>
      <span role="status" className="story-code__spoken">
        {isCopied && "Copied"}
      </span>
    </>
  );
}
