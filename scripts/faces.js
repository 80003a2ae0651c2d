// Writes the sheet of each typeface that a site can have: what stands in for it while it loads, as wide and as high.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { launchBrowser } from "./browser.js";

const { resolve } = createRequire(import.meta.url);

/**
 * A family that devices have. Its measures are those of an open one with the same widths, so that they can be taken on
 * every machine.
 *
 * @param {string} measured the package of the open one
 * @param {string[]} regular what devices call it
 * @param {string[]} bold
 */
const local = (measured, regular, bold) => ({ measured, names: { 400: regular, 700: bold } });

const georgia = local(
  "@fontsource/gelasio",
  ["Georgia", "Gelasio"],
  ["Georgia Bold", "Georgia-Bold", "Gelasio Bold"],
);
const times = local(
  "@fontsource/tinos",
  ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "Tinos"],
  ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "Tinos Bold"],
);
const notoSerif = local(
  "@fontsource/noto-serif",
  ["Noto Serif", "NotoSerif"],
  ["Noto Serif Bold", "NotoSerif-Bold"],
);
const roboto = local(
  "@fontsource/roboto",
  ["Roboto", "Roboto-Regular"],
  ["Roboto Bold", "Roboto-Bold"],
);
const arial = local(
  "@fontsource/arimo",
  ["Arial", "ArialMT", "Liberation Sans", "Arimo"],
  ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold"],
);

/** `weights` are those that the components set, beside the regular and the bold of the local families. */
const faces = {
  newsreader: {
    family: "Newsreader",
    weights: { 400: 500, 700: 700 },
    locals: { Georgia: georgia, Times: times, Noto: notoSerif },
    tokens: { "font-display": "georgia, serif", "weight-heading": "500" },
  },
  "hanken-grotesk": {
    family: "Hanken Grotesk",
    weights: { 400: 400, 700: 600 },
    locals: { Roboto: roboto, Arial: arial },
    tokens: { "font-text": "system-ui, sans-serif" },
  },
};

/** As much of each letter as a clinic's pages have, in English and in five other languages, which differ by 1 in 100. */
const sample = `Pain from your back down one leg? Here is what it may be, and what helps.
Does your lower back, hip, buttock or leg hurt? Massage may ease tight muscles. Book a visit online
It often gets better by itself within six weeks. Keep moving as much as you can. How much does it cost?
Uma dor que desce das costas pela perna: o que pode ser e o que ajuda. Marcar consulta
Un dolor que baja de la espalda por la pierna: qué puede ser y qué ayuda. Pedir cita
Une douleur qui descend du dos dans la jambe : ce que cela peut être et ce qui aide.
Schmerzen vom Rücken bis ins Bein: was es sein kann und was hilft. Termin buchen
Un dolore che scende dalla schiena alla gamba: che cosa può essere e che cosa aiuta.`.replaceAll(
  "\n",
  " ",
);

/* global FontFace, document */

/**
 * Runs in the browser: widths and heights of a family in a weight, in ems. Spaces and figures are measured apart from
 * the rest: telephone numbers and prices have many, and `ch` is the width of a zero in the face that has the space.
 */
async function measure({ file, weight, range, sample }) {
  const family = `measured-${Math.random()}`;
  const face = new FontFace(family, `url(data:font/woff2;base64,${file})`, { weight: range });
  document.fonts.add(face);
  await face.load();
  const size = 1000;
  const context = document.createElement("canvas").getContext("2d");
  context.font = `${weight} ${size}px "${family}"`;
  const width = (text) => context.measureText(text).width / size;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(sample);
  return {
    text: width(sample),
    spaces: width(" ") * (sample.split(/\s/).length - 1),
    zero: width("0"),
    ascent: fontBoundingBoxAscent / size,
    descent: fontBoundingBoxDescent / size,
  };
}

const browser = await launchBrowser();
const page = await browser.newPage();

const measures = (path, weight, range) =>
  page.evaluate(measure, {
    file: readFileSync(resolve(path)).toString("base64"),
    weight,
    range,
    sample,
  });

const percent = (number) => `${(number * 100).toFixed(2)}%`;

for (const [name, { family, weights, locals, tokens }] of Object.entries(faces)) {
  const rules = [];
  const fallbacks = Object.entries(locals).map(([id, local]) => [`${family} as ${id}`, local]);
  for (const [fallback, { measured, names }] of fallbacks)
    for (const [weight, as] of Object.entries(weights)) {
      const file = `@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;
      const wanted = await measures(file, as, "100 900");
      const id = measured.split("/").at(-1);
      const own = await measures(
        `${measured}/files/${id}-latin-${weight}-normal.woff2`,
        weight,
        weight,
      );
      const figures = wanted.zero / own.zero;
      const letters = (wanted.text - figures * own.spaces) / (own.text - own.spaces);
      for (const [adjust, characters] of [
        [letters, undefined],
        [figures, "U+20, U+30-39"],
      ])
        rules.push(`@font-face {
  font-family: "${fallback}";
  font-weight: ${weight === "400" ? "100 500" : "600 900"};
  src: ${names[weight].map((name) => `local("${name}")`).join(", ")};${characters ? `\n  unicode-range: ${characters};` : ""}
  size-adjust: ${percent(adjust)};
  ascent-override: ${percent(wanted.ascent / adjust)};
  descent-override: ${percent(wanted.descent / adjust)};
  line-gap-override: 0%;
}`);
    }
  const families = [`${family} Variable`, ...fallbacks.map(([fallback]) => fallback)];
  const declarations = Object.entries(tokens).map(([token, value]) => {
    const own = token.startsWith("font-")
      ? `${families.map((one) => `"${one}"`).join(", ")}, `
      : "";
    return `  --cui-${token}: ${own}${value};`;
  });
  writeFileSync(
    `src/styles/faces/${name}.css`,
    `/*
 * ${family}, whose files come from the package @fontsource-variable/${name}. Until they have loaded, a family of the
 * device's stands in, as wide and as high, so that nothing moves. Written by "npm run faces".
 */

${rules.join("\n\n")}

:root {
${declarations.join("\n")}
}
`,
  );
}

await browser.close();
