// The stylesheets as they are published, made from those in src: for the build, and for tests of what a site gets.
import { bundle, transform } from "lightningcss";
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import postcss from "postcss";

/** The whole stylesheet, in layers; `root` is the repository's folder. */
export function layeredSheet(root = ".") {
  const { code } = bundle({ filename: join(root, "src/styles/index.css") });
  return minify(withRootSize(code.toString()));
}

/** Some of the sheets, by their paths below src without ".css". Each sheet states the layers' order, so that a page may load them in any order. */
export function partialSheet(paths) {
  const read = (path) => readFileSync(`src/${path}.css`, "utf8");
  // Apart, since Lightning CSS divides the statement around a sheet's own layer.
  return minify(read("styles/layers")) + minify(withRootSize(paths.map(read).join("")));
}

/** "rem" as the library's own unit (base.css), at least 16 px, since some sites set a smaller root. */
function withRootSize(css) {
  const root = postcss.parse(css);
  root.walkDecls((declaration) => {
    if (declaration.prop === "--cui-rem") return;
    // A clamp() calculates by itself.
    const calculates = /^clamp\([^()]*\)$/.test(declaration.value);
    declaration.value = declaration.value.replace(/(-?[\d.]+)rem\b/g, (_, count) => {
      if (count === "1") return "var(--cui-rem)";
      return calculates ? `${count} * var(--cui-rem)` : `calc(${count} * var(--cui-rem))`;
    });
  });
  return root.toString();
}

/**
 * The same rules without their layers, in the layers' order, for what does not know layers. Each has
 * the specificity of an id, more than the rules of most pages; rules that a page may override, and custom
 * properties, keep a low one. The guard comes first, as a reset to the browser's styles.
 */
export function unlayeredSheet(layered) {
  const root = postcss.parse(layered);
  root.walkAtRules("layer", (layer) => {
    if (!layer.nodes) return layer.remove();
    if (layer.params !== "cui.tokens") layer.walkRules(strengthen);
    if (layer.params !== "cui.guard") return layer.replaceWith(layer.nodes);
    layer.walkDecls(toReset);
    root.prepend(layer.nodes);
    layer.remove();
  });
  return minify(root.toString());
}

/** "revert" also removes what attributes set: for pictures and lists it has to stay. */
function toReset(declaration) {
  Object.assign(declaration, { value: "revert", important: false });
  const rule = declaration.parent;
  if (declaration.prop !== "all") return;
  rule.selectors = rule.selectors.map((selector) =>
    selector.endsWith(")")
      ? `${selector}:where(:not(img, svg, svg *, video, iframe, ol[type]))`
      : selector,
  );
}

/** The rules of the body and the root, and the space around components. */
const ofThePage = ({ selector, nodes }) =>
  /^:where\((?:body|:root)/.test(selector) ||
  (/^:where\(\S+\)$/.test(selector) && nodes.every(isMargin));

const isMargin = ({ prop }) => prop === "margin";

function strengthen(rule) {
  if (rule.parent.name === "keyframes" || ofThePage(rule)) return;
  const properties = rule.nodes.filter(({ prop }) => prop?.startsWith("--"));
  if (properties.length > 0) rule.before(rule.clone({ nodes: [] }).append(properties));
  rule.selectors = rule.selectors.map((selector) => `:not(#\\#) ${selector}`);
  if (rule.nodes.length === 0) rule.remove();
}

function minify(css) {
  const { code } = transform({ filename: "style.css", code: Buffer.from(css), minify: true });
  const root = postcss.parse(code.toString());
  root.walkDecls((declaration) => {
    declaration.value = withoutSpaces(declaration.value);
  });
  return root.toString();
}

/** What Lightning CSS leaves where it does not know a variable's value: spaces after commas, and around * and /. */
const withoutSpaces = (value) =>
  value.replace(/("[^"]*")|, | ([*/]) /g, (found, text, sign) => text ?? sign ?? found.trim());
