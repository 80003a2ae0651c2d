import { defaultTheme } from "./default-theme.js";
import { listTokens, type BaseToken, type BaseTokens, type TokenGroup } from "./token-groups.js";

/** Colours have ramps only where a theme refers to them, so a theme inherits none. */
const { ramp: _ramp, ...inherited } = defaultTheme.base;

const values = new Map(listTokens(inherited).map(({ name, css }) => [name, css]));

/** Whether the library's own sheet has the token, with this value. */
export const isInherited = ({ name, css }: BaseToken): boolean => values.get(name) === css;

/** A theme's tokens, and the type, space, shape and motion that it leaves to the library. */
export function withInherited(base: BaseTokens): BaseTokens {
  const groups = new Set([...Object.keys(base), ...Object.keys(inherited)]) as Set<TokenGroup>;
  return Object.fromEntries(
    // The theme's own come first, so that its sheet keeps its order.
    [...groups].map((group) => [
      group,
      { ...base[group], ...(inherited as BaseTokens)[group], ...base[group] },
    ]),
  );
}
