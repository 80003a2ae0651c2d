import { createTheme, toDesignTokens, type Theme, type ThemeOptions } from "clinic-ui/theme";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SchemeContrast } from "../foundations/contrast/scheme-contrast";
import { optionsInAddress, putInAddress } from "./address";
import { Controls } from "./controls";
import { Frame } from "./frame";
import { Result } from "./result";
import { Sample } from "./sample";
import "./theme-builder.css";

/** The theme in the address. One that was cut or mistyped gives the builder's own. */
function atFirst(): { options: ThemeOptions; theme: Theme } {
  for (const options of [optionsInAddress(), undefined]) {
    try {
      if (options) return { options, theme: createTheme(options) };
    } catch {
      // Not a theme.
    }
  }
  const options = { brand: "#0f766e" };
  return { options, theme: createTheme(options) };
}

/** From a colour to a theme: chosen, seen on a whole page, measured, copied. */
export function ThemeBuilder() {
  // A colour that is being typed is invalid for a moment: the last one stays.
  const [last, setLast] = useState<{ options: ThemeOptions; theme: Theme }>(atFirst);
  const [options, setOptions] = useState(last.options);
  const [problem, setProblem] = useState<string>();
  const shown = useDeferredValue(last.theme);
  const html = useMemo(() => renderToStaticMarkup(<Sample />), []);

  // Another page's address is its own.
  useEffect(() => () => putInAddress(undefined), []);

  const choose = (next: ThemeOptions) => {
    setOptions(next);
    try {
      setLast({ options: next, theme: createTheme(next) });
      putInAddress(next);
      setProblem(undefined);
    } catch (error) {
      setProblem((error as Error).message);
    }
  };

  return (
    <div className="theme-builder sb-unstyled">
      <Controls options={options} problem={problem} onChange={choose} />
      <div className="theme-builder__frames">
        <Frame title="Light" html={html} css={shown.css} scheme="light" contrast="no-preference" />
        <Frame title="Dark" html={html} css={shown.css} scheme="dark" contrast="no-preference" />
        <Frame title="More contrast" html={html} css={shown.css} scheme="light" contrast="more" />
      </div>
      <h2>Contrast</h2>
      <SchemeContrast tokens={shown.tokens} name="This theme" />
      <h2>Take it with you</h2>
      <Result
        options={last.options}
        css={last.theme.css}
        tokens={`${JSON.stringify(toDesignTokens(last.theme.tokens), null, 2)}\n`}
      />
    </div>
  );
}
