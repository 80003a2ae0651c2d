import { contrast, type Colors, type MeasuredPair } from "clinic-ui/theme";
import "./backgrounds.css";

/** Every ground of a scheme, with what stands on it and how far apart the two are. */
export function Backgrounds({ colors, pairs }: { colors: Colors; pairs: readonly MeasuredPair[] }) {
  const grounds = [...new Set(pairs.map(({ background }) => background))];
  return (
    <div className="backgrounds sb-unstyled">
      {grounds.map((ground) => {
        const onIt = pairs.filter(({ background }) => background === ground);
        const words = contrast(colors[ground], "#000000") > 4.6 ? "#000000" : "#ffffff";
        return (
          <section key={ground} style={{ background: colors[ground] }}>
            <h4 style={{ color: words }}>
              {ground} <code>{colors[ground]}</code>
            </h4>
            <ul>
              {onIt.map((pair) => (
                <Pair
                  key={pair.foreground}
                  pair={pair}
                  color={colors[pair.foreground]}
                  words={words}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Pair({ pair, color, words }: { pair: MeasuredPair; color: string; words: string }) {
  const isText = pair.kind === "text";
  const holds = pair.ratio >= pair.least;
  return (
    <li style={{ color: isText ? color : words }}>
      {!isText && <i style={{ borderColor: color }} />}
      <span>{pair.foreground}</span>
      <span>
        {pair.ratio.toFixed(1)}
        {holds ? "" : ` (needs ${pair.least})`}
      </span>
    </li>
  );
}
