import { facts, phoneHref, words, type Question } from "./words";
import "./hand-written.css";

/** The words go into HTML as they are only where no character in them means something there. */
function escape(text: string) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const each = <Item>(items: readonly Item[], write: (item: Item) => string) =>
  items.map(write).join("");

let sections = 0;

function section(
  { heading, intro }: { heading: string; intro?: string },
  content: string,
  className?: string,
) {
  const id = `section-${(sections += 1)}`;
  return `<section${className ? ` class="${className}"` : ""} aria-labelledby="${id}"><h2 id="${id}">${escape(heading)}</h2>${intro ? `<p class="intro">${escape(intro)}</p>` : ""}${content}</section>`;
}

const paragraphs = (texts: readonly string[]) =>
  `<div class="prose">${each(texts, (text) => `<p>${escape(text)}</p>`)}</div>`;

function technique(item: (typeof words.techniques.items)[number]) {
  return `<li><h3>${escape(item.name)}</h3><p>${escape(item.description)}</p><dl>${each(
    facts(item),
    ({ term, text }) =>
      `<dt>${term}</dt><dd${term === "Pressure" ? ` class="pressure ${item.pressure}"` : ""}>${escape(text)}</dd>`,
  )}</dl></li>`;
}

/** The page of pages/react.tsx, written as a string. */
export function render(questions: readonly Question[]) {
  const { hero, about, symptoms, benefits, techniques, callout, practitioner, booking } = words;
  const phone = `<a href="${phoneHref}">${booking.phone.display}</a>`;
  sections = 0;
  const html = `<main><header><p class="eyebrow">${escape(hero.eyebrow)}</p><h1>${escape(hero.heading)}</h1><p class="lede">${escape(hero.intro)}</p><div class="actions"><a class="button" href="${booking.href}">${escape(booking.label)}</a>${phone}</div></header>${section(about, paragraphs(about.paragraphs), "split")}${section(
    symptoms,
    `<ul class="columns" role="list">${each(symptoms.items, ({ name, description }) => `<li><b>${escape(name)}</b>${escape(description)}</li>`)}</ul>`,
    "split",
  )}${section(
    benefits,
    `<ul class="columns" role="list">${each(benefits.items, ({ name, description }) => `<li><h3>${escape(name)}</h3><p>${escape(description)}</p></li>`)}</ul>`,
  )}${section(
    techniques,
    `<ul class="columns" role="list">${each(techniques.items, technique)}</ul>`,
    "soft",
  )}<aside role="note" aria-labelledby="callout"><h2 id="callout">${escape(callout.heading)}</h2><p>${escape(callout.body)}</p></aside>${section(practitioner, paragraphs(practitioner.paragraphs), "split")}${section(
    words.questions,
    `<div>${each(questions, ({ id, question, answer }) => `<details><summary><h3>${escape(question)}</h3></summary><p id="${id}">${escape(answer)}</p></details>`)}</div>`,
    "split",
  )}${section(
    booking,
    `<div class="actions"><a class="button large" href="${booking.href}">${escape(booking.label)}</a><div>${phone}<p>${escape(booking.hours)}</p></div></div>`,
    "ink",
  )}</main>`;
  return { head: "", body: html };
}
