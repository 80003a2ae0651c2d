import {
  computeAccessibleDescription,
  computeAccessibleName,
  getRole,
} from "dom-accessibility-api";
import { isHidden } from "./is-shown";

/** One thing that assistive technology announces. */
export interface Reading {
  /** Its role, with level, length and state: "heading, level 2". Text has none of its own. */
  role: string;
  /** Its name, or its text. */
  words: string;
  /** How many lists, tables and regions it stands in. */
  depth: number;
}

/** Read as one thing, by their names. What can be reached within them is read after them. */
const named = new Set([
  "button",
  "cell",
  "checkbox",
  "columnheader",
  "combobox",
  "gridcell",
  "heading",
  "img",
  "link",
  "listbox",
  "progressbar",
  "radio",
  "rowheader",
  "searchbox",
  "slider",
  "spinbutton",
  "switch",
  "textbox",
]);

/** Announced on the way in, with all that they hold read after them. */
const around = new Set([
  "alert",
  "article",
  "banner",
  "blockquote",
  "complementary",
  "contentinfo",
  "dialog",
  "figure",
  "form",
  "grid",
  "group",
  "list",
  "main",
  "navigation",
  "note",
  "radiogroup",
  "region",
  "row",
  "search",
  "status",
  "table",
]);

/** Not announced: they say what the text in them is. */
const ofText: Record<string, string> = { listitem: "item", term: "term", definition: "definition" };

const silent = "script, style, template, legend, caption, option, svg:not([role])";

/** What assistive technology is given of an element's content, in reading order. */
export function readAloud(root: Element): Reading[] {
  const readings: Reading[] = [];
  let text = "";

  function endText(role: string, depth: number) {
    const words = plain(text);
    text = "";
    if (words) readings.push({ role, words, depth });
  }

  function read(parent: Element, textRole: string, depth: number, textIsRead: boolean) {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (!textIsRead) text += node.textContent;
        continue;
      }
      const element = node as Element;
      if (node.nodeType !== Node.ELEMENT_NODE || element.matches(silent)) continue;
      if (element.getAttribute("aria-hidden") === "true" || isHidden(element)) continue;
      const role = roleOf(element);
      if (named.has(role)) {
        endText(textRole, depth);
        const words = nameOf(element);
        const outer = readings.at(-1);
        // A heading that is the whole link or question is announced with it, once.
        if (textIsRead && outer?.words === words) outer.role += `, ${announcedRole(element, role)}`;
        else readings.push({ role: announcedRole(element, role), words, depth });
        read(element, textRole, depth, true);
      } else if (around.has(role)) {
        endText(textRole, depth);
        readings.push({ role: announcedRole(element, role), words: nameOf(element), depth });
        read(element, "text", depth + 1, textIsRead);
      } else {
        const own = ofText[role] ?? textRole;
        // Pairs of a list may stand in one line; a term in a sentence is a part of it.
        const apart = role in ofText && element.localName !== "dfn";
        const block = apart || !/^(?:inline|contents)/.test(getComputedStyle(element).display);
        if (block) endText(textRole, depth);
        // A label is announced with its field.
        read(element, own, depth, textIsRead || element.localName === "label");
        if (block) endText(own, depth);
      }
    }
    if (around.has(roleOf(parent)) || parent === root) endText(textRole, depth);
  }

  read(root, "text", 0, false);
  return readings;
}

/** The role that a browser gives, where the element's place or name decides. */
function roleOf(element: Element): string {
  const role = getRole(element) ?? "generic";
  const explicit = element.hasAttribute("role");
  if (element.matches("details > summary:first-of-type")) return "button";
  if (element.localName === "details" && !explicit) return "generic";
  if (/^(?:region|form|img)$/.test(role) && !explicit && !nameOf(element)) return "generic";
  if (/^(?:banner|contentinfo)$/.test(role) && !explicit) {
    return element.parentElement?.closest("article, aside, main, nav, section") ? "generic" : role;
  }
  if (role === "columnheader" && element.getAttribute("scope") === "row") return "rowheader";
  return role;
}

/** The role with what else is said of the element: level, length, state and description. */
function announcedRole(element: Element, role: string): string {
  const details = element.localName === "summary" && element.closest("details");
  const state = (name: string) => element.getAttribute(`aria-${name}`);
  const description = computeAccessibleDescription(element);
  const current = state("current");
  const parts = [
    details ? "disclosure" : role === "img" ? "image" : role,
    details && (details.open ? "open" : "closed"),
    role === "heading" && `level ${state("level") ?? element.localName.slice(1)}`,
    role === "list" && count(itemsOf(element), "item"),
    role === "table" && count(element.querySelectorAll("tr").length, "row"),
    state("expanded") === "true" && "expanded",
    state("expanded") === "false" && "collapsed",
    state("pressed") === "true" && "pressed",
    (state("checked") === "true" || element.matches(":checked:not(option)")) && "checked",
    state("selected") === "true" && "selected",
    current && current !== "false" && (current === "true" ? "current" : `current ${current}`),
    (state("disabled") === "true" || element.matches(":disabled")) && "disabled",
    (state("required") === "true" || element.matches(":required")) && "required",
    state("invalid") === "true" && "invalid",
    description && `described as "${description}"`,
  ];
  return parts.filter(Boolean).join(", ");
}

function nameOf(element: Element): string {
  return plain(computeAccessibleName(element));
}

const plain = (words: string) => words.replace(/\s+/g, " ").trim();

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? "" : "s"}`;

const itemsOf = (list: Element) =>
  [...list.children].filter((child) => getRole(child) === "listitem").length;
