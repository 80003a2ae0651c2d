import { render } from "@testing-library/react";
import {
  AppointmentPicker,
  BookingConfirmation,
  ClinicIntro,
  Definition,
  InsuranceList,
  LanguageSwitcher,
  LocationCard,
  PractitionerCard,
  PriceList,
  ReviewedBy,
  SiteFooter,
  SiteHeader,
  SourceList,
  TechniqueCard,
  TestimonialCard,
} from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { en } from "clinic-ui/messages/en";
import type { ElementType } from "react";
import { describe, expect, it } from "vitest";

/** Components that show names, addresses and services, which may be in another script than the page. */
const withNames = (foreign: string) => {
  const clinic = {
    name: foreign,
    address: { street: [foreign, foreign], locality: foreign, postalCode: "LS1 4AB" },
    email: "3@rowanyard.example",
  };
  const person = {
    name: foreign,
    jobTitle: foreign,
    credentials: [{ abbreviation: foreign, meaning: foreign }],
    registration: { name: foreign, number: foreign },
  };
  const visit = {
    bookingId: "42",
    start: "2026-12-15T09:00:00Z",
    end: "2026-12-15T09:30:00Z",
    timeZone: "Europe/London",
  };
  const services = [{ id: "1", name: foreign }];
  const people = [
    { id: "1", name: foreign, jobTitle: foreign },
    { id: "2", name: foreign },
  ];
  const slot = {
    id: "1",
    start: visit.start,
    end: visit.end,
    state: "free",
    note: foreign,
  } as const;
  const slots = {
    slots: [slot],
    coverage: { from: "2026-12-14T00:00:00Z", to: "2026-12-28T00:00:00Z", complete: true },
    clinicTimeZone: "Europe/London",
    fetchedAt: "2026-12-14T00:00:00Z",
  };
  return {
    AppointmentPicker: [
      AppointmentPicker,
      {
        heading: "h",
        action: "/",
        clinic,
        services,
        practitioners: people,
        slots,
        timeZone: "Europe/London",
        chosenSlot: "1",
        choices: { serviceId: "1", practitionerId: "1" },
      },
    ],
    BookingConfirmation: [
      BookingConfirmation,
      { ...visit, service: foreign, practitioner: foreign, clinic },
    ],
    ClinicIntro: [ClinicIntro, { heading: "h", clinic, practitioner: person }],
    "ClinicIntro with a link": [
      ClinicIntro,
      { heading: "h", clinic, practitioner: { ...person, href: "/a" } },
    ],
    Definition: [Definition, { heading: "h", term: foreign, children: "h" }],
    InsuranceList: [InsuranceList, { heading: "h", items: [foreign] }],
    LanguageSwitcher: [LanguageSwitcher, { items: [{ lang: "fr", name: foreign, href: "/" }] }],
    LocationCard: [LocationCard, { heading: "h", clinic }],
    PractitionerCard: [PractitionerCard, { practitioner: person }],
    "PractitionerCard with links": [
      PractitionerCard,
      {
        practitioner: {
          ...person,
          href: "/a",
          registration: { ...person.registration, href: "/r" },
        },
      },
    ],
    PriceList: [PriceList, { heading: "h", items: [{ name: foreign }] }],
    ReviewedBy: [ReviewedBy, { author: person, reviewer: { ...person, href: "/a" } }],
    SiteFooter: [SiteFooter, { clinic }],
    SiteHeader: [SiteHeader, { clinic }],
    SourceList: [
      SourceList,
      {
        items: [
          { name: foreign, publisher: foreign, year: 2020 },
          { name: foreign, href: "https://example.org" },
        ],
      },
    ],
    TechniqueCard: [TechniqueCard, { name: foreign }],
    TestimonialCard: [TestimonialCard, { children: "h", name: foreign, consent: true }],
  } as unknown as Record<string, readonly [ElementType, object]>;
};

const pages = [
  { page: "an Arabic page, in Latin letters", messages: ar, foreign: "12 High Street." },
  { page: "an English page, in Arabic letters", messages: en, foreign: "12 شارع الملك." },
];

describe.each(pages)("A name or an address on $page", ({ messages, foreign }) => {
  it.each(Object.entries(withNames(foreign)))(
    "keeps its own direction in %s",
    (_, [Component, props]) => {
      const { container } = render(<Component {...props} messages={messages} />);
      const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
      const loose: string[] = [];
      let found = 0;
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (!text.textContent!.includes(foreign)) continue;
        found += 1;
        const isolate = text.parentElement!.closest("bdi, [dir=auto], body")!;
        if (isolate.matches("body")) loose.push(text.parentElement!.outerHTML);
      }
      expect(loose).toEqual([]);
      expect(found).toBeGreaterThan(0);
    },
  );
});
