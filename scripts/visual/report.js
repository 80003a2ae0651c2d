import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileOf, nameOf } from "./views.js";

/**
 * Writes the report's page beside its pictures. It needs no server and fetches nothing.
 *
 * @param {string} out the report's folder
 * @param {Awaited<ReturnType<typeof import("./check.js").check>> & { commit: string }} found
 * @returns {Promise<string>} the page's path
 */
export async function writeReport(out, found) {
  const [styles, script] = await Promise.all(
    ["report.css", "report-page.js"].map((name) => readFile(new URL(name, import.meta.url))),
  );
  const page = join(out, "index.html");
  await mkdir(out, { recursive: true });
  await writeFile(page, html(found, styles, script));
  return page;
}

function html({ same, changed, added, removed, commit }, styles, script) {
  const newStories = unique(added.map(({ id }) => id));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${changed.length} differences · clinic-ui</title>
<style>${styles}</style>
</head>
<body>
<header>
<h1>${changed.length === 0 ? "Nothing looks different" : count(changed.length, "picture differs", "pictures differ")}</h1>
<p class="counts">Compared with <code>${commit.slice(0, 7)}</code>: ${same.length} the same, ${added.length} new, ${count(removed.length, "story", "stories")} gone.</p>
</header>
<main>
${changed.length > 0 ? differences(changed) : ""}
${list(
  "New",
  newStories.map(
    (id) =>
      `${id}: ${added
        .filter((shot) => shot.id === id)
        .map(link)
        .join(", ")}`,
  ),
)}
${list("Gone", removed)}
</main>
<script>${script}</script>
</body>
</html>`;
}

function differences(found) {
  // The views of one story together, in the order of the set.
  const changed = found.toSorted((a, b) => a.id.localeCompare(b.id));
  return `<form class="filter">
${select("component", "Component", unique(changed.map(componentOf)))}
${select("view", "View", unique(changed.map(({ view }) => nameOf(view))))}
<button type="button" id="toggle">Open all</button>
<output></output>
</form>
${changed.map(difference).join("\n")}`;
}

function difference(shot, index) {
  const { id, view, count: pixels, top, sizes } = shot;
  const file = fileOf(shot);
  const [component, story] = id.split("--");
  const [before, after, both] = sizes;
  const figure = (kind, name, { width, height }) => `<figure>
<figcaption>${name} <span class="size">${width} × ${height}</span></figcaption>
<a href="${file}.${kind}.png"><img src="${file}.${kind}.png" alt="${name}: ${id}, ${nameOf(view)}" loading="lazy" width="${width}" height="${height}"></a>
</figure>`;
  return `<details data-component="${component}" data-view="${nameOf(view)}"${index === 0 ? " open" : ""}>
<summary><h2>${component}</h2> <span>${story}</span> <span>${nameOf(view)}</span> <span class="count">${count(pixels, "pixel", "pixels")}</span></summary>
<div class="pictures" tabindex="0" role="group" aria-label="Pictures of ${id}, ${nameOf(view)}" data-top="${top / both.height}">
${figure("before", "Before", before)}
${figure("after", "After", after)}
${figure("difference", "Difference", both)}
</div>
</details>`;
}

function componentOf({ id }) {
  return id.split("--")[0];
}

function link(shot) {
  return `<a href="${fileOf(shot)}.after.png">${nameOf(shot.view)}</a>`;
}

function select(name, label, values) {
  const options = values.map((value) => `<option>${value}</option>`).join("");
  return `<label>${label}<select name="${name}"><option value="">All</option>${options}</select></label>`;
}

function list(heading, items) {
  if (items.length === 0) return "";
  return `<section><h2>${heading}</h2>
<ul class="list">${items.map((item) => `<li>${item}</li>`).join("")}</ul></section>`;
}

function unique(values) {
  return [...new Set(values)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

function count(number, one, many) {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
