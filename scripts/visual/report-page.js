/* global document, addEventListener, location, history, URLSearchParams, FormData */
const all = [...document.querySelectorAll("details")];
const form = document.querySelector("form");
const shown = () => all.filter(({ hidden }) => !hidden);

for (const one of all) {
  one.addEventListener("toggle", () => one.open && showFirstChange(one));
}
showFirstChange(all[0]);

if (form) {
  const asked = new URLSearchParams(location.hash.slice(1));
  for (const field of form.querySelectorAll("select")) field.value = asked.get(field.name) ?? "";
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button").addEventListener("click", toggleAll);
  filter();
}

// As in many lists of changes: j and k go to the next and the last one.
addEventListener("keydown", ({ key, target, ctrlKey, metaKey, altKey }) => {
  const step = { j: 1, k: -1 }[key];
  if (!step || ctrlKey || metaKey || altKey || target.matches("select")) return;
  const open = shown();
  const at = open.findIndex((one) => one.contains(document.activeElement));
  const next = open[at < 0 ? 0 : Math.min(Math.max(at + step, 0), open.length - 1)];
  if (!next) return;
  next.open = true;
  next.querySelector("summary").focus();
  next.scrollIntoView({ block: "start" });
});

/** A change far down a page is not at the top of its picture. */
function showFirstChange(one) {
  const pictures = one?.querySelector(".pictures");
  if (!pictures) return;
  const { height } = pictures.querySelector("figure:last-child img").getBoundingClientRect();
  pictures.scrollTop = Math.max(0, Number(pictures.dataset.top) * height - 40);
}

function filter() {
  const chosen = [...new FormData(form)].filter(([, value]) => value);
  for (const one of all) one.hidden = chosen.some(([name, value]) => one.dataset[name] !== value);
  form.querySelector("output").textContent = `${shown().length} of ${all.length}`;
  history.replaceState(null, "", `#${new URLSearchParams(chosen)}`);
}

function toggleAll({ target }) {
  const opens = target.textContent === "Open all";
  for (const one of shown()) one.open = opens;
  target.textContent = opens ? "Close all" : "Open all";
}
