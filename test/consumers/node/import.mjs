import assert from "node:assert/strict";
import { FAQAccordion } from "clinic-ui";
import { SymptomList } from "clinic-ui/symptom-list";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const items = [{ question: "Does it hurt?", answer: "It should not." }];
const html = renderToStaticMarkup(createElement(FAQAccordion, { heading: "Questions", items }));
assert.match(html, /<details[^>]*>.*Does it hurt\?/);
assert.match(
  renderToStaticMarkup(createElement(SymptomList, { heading: "Signs", items: ["Pain"] })),
  /<li[^>]*>.*Pain/,
);
