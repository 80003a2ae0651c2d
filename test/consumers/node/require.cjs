// Node 20.19 and later can require ES modules.
const assert = require("node:assert/strict");
const { SymptomList } = require("clinic-ui");
const { createElement } = require("react");
const { renderToStaticMarkup } = require("react-dom/server");

const html = renderToStaticMarkup(
  createElement(SymptomList, { heading: "Signs", items: ["Pain"] }),
);
assert.match(html, /<li[^>]*>.*Pain/);
