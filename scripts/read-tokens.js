import postcss from "postcss";

/**
 * A theme's stylesheet as data, tokens.css or one that createTheme wrote: each scheme with all its
 * colours, whether a rule of its own or another scheme's says them. Rules for paper and for
 * languages are left out.
 *
 * @param {string} css
 * @returns {import("../src/theme/theme-tokens.js").ThemeTokens}
 */
export function readTokens(css) {
  const base = {};
  const said = { plain: {}, brand: {}, more: {}, moreOnBrand: {} };
  let bandIsDark = { brand: true, moreOnBrand: true };
  postcss.parse(css).walkRules((rule) => {
    const medium = mediumOf(rule);
    if (/^print\b/.test(medium) || /:lang/.test(rule.selector)) return;
    const onBrand = /"brand"/.test(rule.selector);
    const more = /\[data-cui-contrast="more"\]/.test(rule.selector);
    if (/prefers-contrast/.test(medium)) return;
    const kind = more ? (onBrand ? "moreOnBrand" : "more") : onBrand ? "brand" : "plain";
    rule.walkDecls((declaration) => {
      if (onBrand && !rule.selector.includes(",") && declaration.prop === "color-scheme")
        bandIsDark = { ...bandIsDark, [kind]: declaration.value === "dark" };
      if (!declaration.prop.startsWith("--cui-")) return;
      const name = declaration.prop.slice("--cui-".length);
      const value = declaration.value.replace(/\s+/g, " ").trim();
      if (name.startsWith("color-")) said[kind][name.slice("color-".length)] = value;
      else base[name] = value;
    });
  });
  const more = { ...said.plain, ...said.more };
  return {
    base,
    color: {
      light: pick(said.plain, 0),
      dark: pick(said.plain, 1),
      brand: pick({ ...said.plain, ...said.brand }, Number(bandIsDark.brand)),
      "light-more-contrast": pick(more, 0),
      "dark-more-contrast": pick(more, 1),
      "brand-more-contrast": pick(
        { ...said.plain, ...said.brand, ...said.more, ...said.moreOnBrand },
        Number(bandIsDark.moreOnBrand),
      ),
    },
  };
}

function mediumOf(rule) {
  const media = [];
  for (let node = rule.parent; node; node = node.parent)
    if (node.type === "atrule" && node.name === "media") media.push(node.params);
  return media.join(" and ");
}

/** One side of every light-dark(). */
function pick(colors, side) {
  return Object.fromEntries(
    Object.entries(colors).map(([name, value]) => {
      const [, ...both] = /^light-dark\((.+), ((?:var\(|#|oklch\().+)\)$/.exec(value) ?? [];
      return [name, both[side] ?? value];
    }),
  );
}
