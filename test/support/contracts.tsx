import * as library from "clinic-ui";
import type { ElementType } from "react";

/** What the contract tests need to know of a component. */
export interface Contract {
  component: ElementType;
  /** Props that make it show everything it can. */
  props: Record<string, unknown>;
  /** Props with `text` wherever the component takes words. */
  withText: (text: string) => Record<string, unknown>;
  /** Props with `url` wherever the component takes a URL. */
  withUrl?: (url: string) => Record<string, unknown>;
}

const phone = { number: "+44 1632 960142", extension: "12", sms: true };

/** Every component of the library; a test fails where one is missing. */
export const contracts: Record<string, Contract> = {
  BenefitCard: {
    component: library.BenefitCard,
    props: {
      heading: "Less pain",
      body: "It may ease.",
      icon: "~",
      number: 1,
      evidence: "A study",
      href: "/a",
    },
    withText: (text) => ({ heading: text, body: text, number: text, evidence: text }),
    withUrl: (url) => ({ heading: "Less pain", href: url }),
  },
  BenefitGrid: {
    component: library.BenefitGrid,
    props: {
      heading: "Benefits",
      intro: "Two",
      items: [{ heading: "One", body: "It may ease." }, { heading: "Two" }],
      numbered: true,
    },
    withText: (text) => ({ heading: text, intro: text, items: [{ heading: text, body: text }] }),
    withUrl: (url) => ({ heading: "Benefits", items: [{ heading: "One", href: url }] }),
  },
  BookingCTA: {
    component: library.BookingCTA,
    props: {
      heading: "Book a visit",
      body: "Online or by phone",
      booking: { href: "/book", label: "Book" },
      phone,
      hours: "8 to 6",
    },
    withText: (text) => ({
      heading: text,
      body: text,
      booking: { href: "/book", label: text },
      phone: { number: "01632 960142", display: text },
      hours: text,
    }),
    withUrl: (url) => ({ heading: "Book a visit", booking: { href: url } }),
  },
  Button: {
    component: library.Button,
    props: { children: "Print", variant: "secondary", size: "large" },
    withText: (text) => ({ children: text }),
  },
  ButtonLink: {
    component: library.ButtonLink,
    props: { children: "Book", href: "/book", variant: "quiet", size: "large" },
    withText: (text) => ({ children: text, href: "/book" }),
    withUrl: (url) => ({ children: "Book", href: url }),
  },
  Callout: {
    component: library.Callout,
    props: { heading: "Please note", tone: "important", children: "Bring loose clothes." },
    withText: (text) => ({ heading: text, children: text }),
  },
  ConditionHero: {
    component: library.ConditionHero,
    props: {
      heading: "Sciatica",
      eyebrow: "Massage",
      lede: "What it is",
      media: "picture",
      actions: "book",
    },
    withText: (text) => ({ heading: text, eyebrow: text, lede: text }),
  },
  FAQAccordion: {
    component: library.FAQAccordion,
    props: {
      heading: "Questions",
      intro: "Two",
      items: [
        { id: "hurt", question: "Does it hurt?", answer: "It should not." },
        { question: "How long?", answer: <p>An hour.</p> },
      ],
      exclusive: true,
      defaultOpen: ["hurt"],
      structuredData: true,
    },
    withText: (text) => ({
      heading: text,
      intro: text,
      items: [{ id: text, question: text, answer: text }],
      structuredData: true,
    }),
  },
  PhoneLink: {
    component: library.PhoneLink,
    props: phone,
    withText: (text) => ({ number: "01632 960142", display: text }),
  },
  Prose: {
    component: library.Prose,
    props: { children: <p>Text</p> },
    withText: (text) => ({ children: text }),
  },
  Section: {
    component: library.Section,
    props: {
      heading: "Part",
      intro: "About",
      tone: "ink",
      layout: "split",
      actions: "Go",
      children: "Content",
    },
    withText: (text) => ({ heading: text, intro: text, actions: text, children: text }),
  },
  SymptomList: {
    component: library.SymptomList,
    props: {
      heading: "Signs",
      intro: "Two",
      items: [
        "Pain",
        { name: "Numb skin", detail: "On the leg", commonality: "common", href: "/numb" },
      ],
      columns: 3,
      worseWhen: "Sitting",
      betterWhen: "Walking",
    },
    withText: (text) => ({
      heading: text,
      items: [text, { name: text, detail: text }],
      worseWhen: text,
      betterWhen: text,
    }),
    withUrl: (url) => ({ heading: "Signs", items: [{ name: "Pain", href: url }] }),
  },
  TechniqueCard: {
    component: library.TechniqueCard,
    props: {
      name: "Swedish massage",
      summary: "Long strokes",
      duration: 60,
      pressure: "light",
      suitsFor: "stress",
      notFor: "fever",
      image: { src: "/a.svg", alt: "A hand", width: 400, height: 300 },
      href: "/swedish",
    },
    withText: (text) => ({
      name: text,
      summary: text,
      duration: text,
      suitsFor: text,
      notFor: text,
    }),
    withUrl: (url) => ({ name: "Swedish massage", href: url }),
  },
  TechniqueGrid: {
    component: library.TechniqueGrid,
    props: {
      heading: "Kinds",
      items: [{ name: "Swedish massage", duration: 60, pressure: "firm" }, { name: "Reflexology" }],
    },
    withText: (text) => ({ heading: text, items: [{ name: text, summary: text }] }),
    withUrl: (url) => ({ heading: "Kinds", items: [{ name: "Swedish massage", href: url }] }),
  },
  ThreadFigure: {
    component: library.ThreadFigure,
    props: { label: "A person from behind" },
    withText: (text) => ({ label: text }),
  },
};

/** One row a component, for `it.each`. */
export const everyComponent = Object.entries(contracts).map(([name, contract]) => ({
  name,
  ...contract,
}));
