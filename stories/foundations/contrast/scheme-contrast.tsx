import { measurePairs, settleColors, type Scheme, type ThemeTokens } from "clinic-ui/theme";
import { useId, useState } from "react";
import { Backgrounds } from "./backgrounds";
import "./scheme-contrast.css";

const choices: Record<Scheme, string> = {
  light: "Light",
  dark: "Dark",
  brand: "On the brand",
  "light-more-contrast": "Light, more contrast",
  "dark-more-contrast": "Dark, more contrast",
  "brand-more-contrast": "On the brand, more contrast",
};

/** A theme's pairs, one scheme at a time, under a sentence that tells whether all of them hold. */
export function SchemeContrast({ tokens, name }: { tokens: ThemeTokens; name: string }) {
  const [chosen, setChosen] = useState<Scheme>("light");
  const group = useId();
  const pairs = measurePairs(tokens);
  const failing = pairs.filter(({ ratio, least }) => ratio < least).length;
  return (
    <div className="scheme-contrast sb-unstyled">
      <p>
        <b>{name}</b>{" "}
        {failing === 0
          ? `keeps all ${pairs.length} pairs: 4.5 for text and 3 for edges, 7 and 4.5 with more contrast.`
          : `has ${failing} of ${pairs.length} pairs too near to each other.`}
      </p>
      <fieldset>
        <legend>Scheme</legend>
        {(Object.entries(choices) as [Scheme, string][]).map(([scheme, words]) => (
          <label key={scheme}>
            <input
              type="radio"
              name={group}
              checked={scheme === chosen}
              onChange={() => setChosen(scheme)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <Backgrounds
        colors={settleColors(tokens, chosen)}
        pairs={pairs.filter(({ scheme }) => scheme === chosen)}
      />
    </div>
  );
}
