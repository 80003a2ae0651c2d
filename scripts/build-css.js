import { bundle, transform } from "lightningcss";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Buffer } from "node:buffer";
import postcss from "postcss";

const order = readFileSync("src/styles/layers.css", "utf8");

mkdirSync("dist/css", { recursive: true });

const all = bundle({ filename: "src/styles/index.css", minify: true }).code.toString();
writeFileSync("dist/styles.css", all);
writeFileSync("dist/styles.unlayered.css", minify(unlayered(all)));

// Each sheet states the layers' order, so that a page may load them in any order.
writeFileSync(
  "dist/css/base.css",
  minify(
    order + ["reset", "tokens", "base", "utilities"].map((name) => read(`styles/${name}`)).join(""),
  ),
);
for (const name of readdirSync("src/components")) {
  if (!readdirSync(`src/components/${name}`).includes(`${name}.css`)) continue;
  writeFileSync(`dist/css/${name}.css`, minify(order + read(`components/${name}/${name}`)));
}

function read(path) {
  return readFileSync(`src/${path}.css`, "utf8");
}

function minify(css) {
  return transform({ filename: "style.css", code: Buffer.from(css), minify: true }).code;
}

/** The rules without their layers, in the layers' order. */
function unlayered(css) {
  const root = postcss.parse(css);
  root.walkAtRules("layer", (layer) => {
    if (layer.nodes) layer.replaceWith(layer.nodes);
    else layer.remove();
  });
  return root.toString();
}
