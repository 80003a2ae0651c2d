// The chart that README.md shows: an SVG without a script, for light and dark.
import { pages } from "./pages.js";

const panels = [
  { title: "Rendering on the server, by hand is 1", value: ({ render3 }) => render3.ratio },
  { title: "Page without JavaScript, kB", value: ({ serverOnly }) => serverOnly },
  { title: "JavaScript when hydrated, kB without React", value: ({ js }) => js },
  { title: "Stylesheet shipped, kB", value: ({ cssShipped }) => cssShipped },
  { title: "Work to open an answer, by hand is 1", value: ({ open }) => open.ratio },
  { title: "Packages installed", value: ({ installed }) => installed.packages },
];

const columns = 2;
const panel = { width: 430, padding: 16 };
const row = 22;
const label = 165;
const number = 48;

/** The colours of the default theme: text, muted text, bars of others, our bar, background. */
const light = ["#14211c", "#46554e", "#cfc9bc", "#1f5f4d", "#fdfaf3"];
const dark = ["#f4efe4", "#b9b1a3", "#5a544c", "#8fd3bd", "#1c1a17"];

const colors = ([text, muted, others, ours, background]) =>
  `.text { fill: ${text} } .muted { fill: ${muted} } .others { fill: ${others} } .ours { fill: ${ours} } .background { fill: ${background} }`;

export function chart({ pages: measured }) {
  const ids = Object.keys(pages);
  const height = panel.padding * 2 + row * (ids.length + 1.5);
  const groups = panels.map(({ title, value }, index) => {
    const x = (index % columns) * panel.width + panel.padding;
    const y = Math.floor(index / columns) * height + panel.padding;
    const values = ids.map((id) =>
      pages[id].noScript && title.includes("JavaScript when") ? 0 : value(measured[id]),
    );
    const most = Math.max(...values);
    const room = panel.width - panel.padding * 2 - label - number;
    const bars = ids.map((id, place) => {
      const top = row * (place + 1.5);
      const width = Math.max(1, (values[place] / most) * room);
      const isOurs = id === "clinic-ui";
      return [
        `<text class="${isOurs ? "text strong" : "muted"}" x="${label - 10}" y="${top + 15}" text-anchor="end">${pages[id].name}</text>`,
        `<rect class="${isOurs ? "ours" : "others"}" x="${label}" y="${top + 3}" width="${round(width)}" height="${row - 6}" rx="2"/>`,
        `<text class="${isOurs ? "text strong" : "muted"}" x="${round(label + width + 6)}" y="${top + 15}">${trim(values[place])}</text>`,
      ].join("\n");
    });
    return `<g transform="translate(${x} ${y})">
<text class="text strong" y="16">${title}</text>
${bars.join("\n")}
</g>`;
  });
  const size = {
    width: panel.width * columns,
    height: height * Math.ceil(panels.length / columns),
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-labelledby="title">
<title id="title">One clinic page, made by hand and with nine libraries; shorter is better</title>
<style>
text { font: 13px system-ui, sans-serif }
.strong { font-weight: 600 }
${colors(light)}
@media (prefers-color-scheme: dark) { ${colors(dark)} }
</style>
<rect class="background" width="100%" height="100%" rx="12"/>
${groups.join("\n")}
</svg>
`;
}

const round = (value) => Number(value.toFixed(1));
const trim = (value) => String(Number(value.toFixed(value < 10 ? 1 : 0)));
