import type { ThemeOptions } from "clinic-ui/theme";
import { useId, useState } from "react";
import { createCopyToClipboardFunction } from "storybook/internal/components";
import { Code } from "../doc-blocks";
import { commandOf } from "./command";

/** Works without a secure connection too, where the browser's own way does not. */
const copyText = createCopyToClipboardFunction();

interface ResultProps {
  options: ThemeOptions;
  css: string;
  tokens: string;
}

/** The theme in the forms that people take away: each with a button that copies it whole. */
export function Result({ options, css, tokens }: ResultProps) {
  const [chosen, setChosen] = useState("CSS");
  const [copied, setCopied] = useState<string>();
  const group = useId();
  const forms: Record<
    string,
    { what: string; file?: string; language: "css" | "json" | "bash" | "tsx"; text: string }
  > = {
    CSS: {
      what: "theme.css, to load after clinic-ui/styles.css",
      file: "theme.css",
      language: "css",
      text: css,
    },
    "Design tokens": {
      what: "tokens.json (Design Tokens 2025.10) has colours, type, space and corners, for Figma and other design tools. npx clinic-ui theme tokens.json makes the same CSS of it again.",
      file: "tokens.json",
      language: "json",
      text: tokens,
    },
    Command: { what: "The same theme in a terminal", language: "bash", text: commandOf(options) },
    JavaScript: {
      what: "The same theme in a build",
      language: "tsx",
      text: `import { createTheme } from "clinic-ui/theme";\n\nconst { css, tokens } = createTheme(${JSON.stringify(options, null, 2)});\n`,
    },
  };
  const { what, file, language, text } = forms[chosen]!;
  const copy = async () => {
    await copyText(text);
    setCopied(chosen);
  };
  return (
    <div className="scheme-contrast theme-builder__result">
      <fieldset>
        <legend>Form</legend>
        {Object.keys(forms).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={group}
              checked={name === chosen}
              onChange={() => {
                setChosen(name);
                setCopied(undefined);
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <p>{what}</p>
      <p className="theme-builder__take">
        <button type="button" className="cui-button" onClick={() => void copy()}>
          Copy {chosen === "CSS" ? "the CSS" : chosen === "Design tokens" ? "the tokens" : "it"}
        </button>
        {file && (
          <a download={file} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
            Download {file}
          </a>
        )}
        <span role="status">{copied === chosen ? "Copied." : ""}</span>
      </p>
      <div className="theme-builder__code">
        <Code code={text} language={language} copyable={false} />
      </div>
    </div>
  );
}
