import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./support";

/** Runs a script in a folder with Node alone: no bundler, no TypeScript. */
export function runInNode(site: string, script: string): Promise<string> {
  writeFileSync(join(site, "script.mjs"), script);
  return run("node", ["script.mjs"], site);
}

/** The HTML of a few components, one of each kind of import, that Node alone renders. */
export function renderInNode(site: string): Promise<string> {
  return runInNode(
    site,
    `
      import { Button, FAQAccordion, PhoneLink } from "clinic-ui";
      import { es } from "clinic-ui/messages/es";
      import { SymptomList } from "clinic-ui/symptom-list";
      import { createElement, Fragment } from "react";
      import { renderToString } from "react-dom/server";

      const questions = [{ question: "Will it hurt?", answer: "It should not." }];
      const signs = [{ name: "Dolor", commonality: "common" }];
      const page = createElement(
        Fragment,
        null,
        createElement(FAQAccordion, { heading: "Questions", items: questions }),
        createElement(SymptomList, { heading: "Señales", items: signs, messages: es }),
        createElement(PhoneLink, { phone: "01632 960142" }),
        createElement(Button, { asChild: true }, createElement("a", { href: "/book" }, "Book")),
      );
      console.log(renderToString(page));
    `,
  );
}
