import { Source } from "@storybook/addon-docs/blocks";
import type { ThemeOptions } from "clinic-ui/theme";
import { useId, useState } from "react";
import { createCopyToClipboardFunction } from "storybook/internal/components";
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
    { what: string; language: "css" | "json" | "bash" | "tsx"; text: string }
  > = {
    CSS: { what: "theme.css, to load after clinic-ui/styles.css", language: "css", text: css },
    "Design tokens": {
      what: "tokens.json (Design Tokens 2025.10), for Figma and others; npx clinic-ui theme tokens.json makes CSS of it again",
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
  const { what, language, text } = forms[chosen]!;
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
      <button type="button" className="cui-button" onClick={() => void copy()}>
        Copy {chosen === "CSS" ? "the CSS" : chosen === "Design tokens" ? "the tokens" : "it"}
      </button>{" "}
      <span role="status">{copied === chosen ? "Copied." : ""}</span>
      <div className="theme-builder__code">
        <Source code={text} language={language} copyable={false} />
      </div>
    </div>
  );
}
