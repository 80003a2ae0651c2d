import { trimmedText } from "../content/trimmed-text.js";
import type {
  AggregateOfferLeaf,
  CreativeWorkLeaf,
  MedicalWebPageLeaf,
  OfferLeaf,
  WebPageLeaf,
} from "schema-dts";
import type { Clinic } from "../content/clinic.js";
import type { Breadcrumb } from "../content/breadcrumb.js";
import type { Condition } from "../content/condition.js";
import { languageTag } from "../content/language-tag.js";
import { isPlainDate } from "../time/plain-date.js";
import type { Practitioner } from "../content/practitioner.js";
import { isPrice, type Price } from "../content/price.js";
import type { PricedService } from "../content/priced-service.js";
import type { Question } from "../content/question.js";
import type { Review } from "../content/review.js";
import type { Source } from "../content/source.js";
import type { Technique } from "../content/technique.js";
import { webAddress } from "../content/web-address.js";
import { breadcrumbList } from "./breadcrumb-list.js";
import { clinicId, clinicNode, placeId } from "./clinic.js";
import { conditionId, conditionNode, treatmentId, treatmentNode } from "./condition.js";
import { faqPage } from "./faq-page.js";
import { idOf, idsOf, listOf, type Graph, type GraphNode } from "./graph.js";
import { personId, personInBrief, personNode } from "./person.js";
import { nameProblems } from "./problems.js";

/**
 * What a page says, as the same plain data that its components show. Give only what a visitor can
 * see on the page: search engines treat the rest as a false claim.
 */
export interface PageContent {
  /** The page's own address, in full: `https://www.example.org/sciatica`. Other addresses may be relative to it. */
  url: string;
  /** The page's first heading. */
  name: string;
  /** Its first lines. */
  description?: string;
  /** The bottom line, as `KeyTakeaway` shows it. */
  abstract?: string;
  /** BCP 47 tag: `en-GB`. */
  language?: string;
  /** The clinic whose page it is. Its hours and booking link are included too; give those that the page shows. */
  clinic?: Clinic;
  /**
   * Today at the clinic, as `OpeningHours` takes it: `2026-11-23`. Exceptional days before it are
   * left out.
   * @default the day at the clinic
   */
  today?: string;
  /** More places of the clinic that the page shows. Each needs a name, or a `url`, of its own. */
  branches?: readonly Clinic[];
  /** The people whom the page presents. `clinic.practitioners` are not included by themselves. */
  practitioners?: readonly Practitioner[];
  /** Who wrote and checked the page, and when. */
  review?: Review;
  /** The condition that the page is about. */
  condition?: Condition;
  /** The clinic's treatments that the page describes. */
  treatments?: readonly Technique[];
  /** What the clinic's services cost. */
  prices?: readonly PricedService[];
  /** The path to the page, from the home page. */
  breadcrumbs?: readonly Breadcrumb[];
  /** The questions of all the page's lists together: a page has one FAQPage. */
  questions?: readonly Question[];
  /** The sources of the page. */
  sources?: readonly Source[];
}

/**
 * One graph of everything that a page says, its things linked by `@id`, or undefined where the page
 * has no usable `url`. Other addresses that are not valid URLs are left out. It has no ratings
 * or reviews of the clinic: search engines ignore those that a business gives itself.
 */
export function pageGraph(page: PageContent): Graph | undefined {
  const url = webAddress(page?.url)?.replace(/#.*$/, "");
  if (url === undefined) return undefined;
  const people = peopleOf(page, url);
  const faq = questionsPage(page, url);
  const nodes: (GraphNode | undefined)[] = [
    webPage(page, url, people, faq),
    clinic(page, url, people),
    ...branches(page, url),
    // People whom the page presents come first: a review line has less about them.
    ...named(page.practitioners).map((person) => personNode(person, url, people.get(person))),
    ...reviewers(page).map((person) => personInBrief(person, url, people.get(person))),
    trimmedText(page.condition?.name) ? conditionNode(page.condition!, url) : undefined,
    ...treatmentsOf(page).map((treatment) => treatmentNode(treatment, url)),
    faq,
  ];
  const graph: Graph = { "@context": "https://schema.org", "@graph": unique(nodes) };
  if (process.env.NODE_ENV !== "production") nameProblems(page.clinic, graph);
  return graph;
}

/** The `@id` of everyone on the page. */
type People = ReadonlyMap<Practitioner, string>;

function peopleOf(page: PageContent, url: string): People {
  // People without an address of their own stand at the clinic's home page, the same on each page.
  const home = webAddress(page.clinic?.url, url) ?? url;
  return idsOf(
    "page.practitioners",
    [...named(page.practitioners), ...reviewers(page)],
    (person) => personId(person, url, home),
    ({ jobTitle, registration }) => [trimmedText(jobTitle), trimmedText(registration?.number)],
  );
}

function webPage(page: PageContent, url: string, people: People, faq: GraphNode | undefined) {
  const { name, description, abstract, language, clinic, condition, review } = page;
  const isMedical = Boolean(trimmedText(condition?.name)) || named(page.treatments).length > 0;
  return {
    "@type": isMedical ? "MedicalWebPage" : "WebPage",
    "@id": idOf(url, "page"),
    url,
    name: trimmedText(name),
    description: trimmedText(description),
    abstract: trimmedText(abstract),
    inLanguage: languageTag(trimmedText(language)),
    about: trimmedText(condition?.name) ? { "@id": conditionId(condition!, url) } : undefined,
    publisher: trimmedText(clinic?.name) ? { "@id": clinicId(clinic!, url) } : undefined,
    author: reference(review?.author, people),
    reviewedBy: reference(review?.reviewer, people),
    datePublished: day(review?.published),
    lastReviewed: day(review?.lastReviewed),
    breadcrumb: breadcrumbList(page.breadcrumbs, url),
    citation: listOf(page.sources, citation),
    hasPart: faq && { "@id": idOf(url, "questions") },
  } satisfies MedicalWebPageLeaf | WebPageLeaf;
}

function clinic(page: PageContent, url: string, people: People): GraphNode | undefined {
  if (!trimmedText(page.clinic?.name)) return undefined;
  const node = clinicNode(page.clinic!, url, undefined, day(page.today));
  return {
    ...node,
    employee: listOf(page.practitioners, (person) => reference(person, people)),
    // schema.org knows the services of medical clinics only.
    availableService:
      node["@type"] === "MedicalClinic"
        ? listOf(named(page.treatments), (treatment) => ({ "@id": treatmentId(treatment, url) }))
        : undefined,
    makesOffer: listOf(page.prices, (service) => offer(service, url)),
  };
}

function branches({ clinic, branches, today }: PageContent, url: string): GraphNode[] {
  const places = named(branches).filter((place) => place !== clinic);
  const ids = idsOf(
    "page.branches",
    places,
    (place) => placeId(place, webAddress(clinic?.url, url) ?? url),
    (place) => {
      const { address, telephone } = clinicNode(place, url);
      return [JSON.stringify(address), telephone];
    },
  );
  return places.map((place) => ({
    ...clinicNode(place, url, ids.get(place), day(today)),
    parentOrganization: trimmedText(clinic?.name) ? { "@id": clinicId(clinic!, url) } : undefined,
  }));
}

function questionsPage(page: PageContent, url: string): GraphNode | undefined {
  const questions = listOf(page.questions, ({ question, answer }) =>
    trimmedText(question) && trimmedText(answer) ? { question, answer } : undefined,
  );
  if (!questions) return undefined;
  const { mainEntity } = faqPage(questions);
  return { "@type": "FAQPage", "@id": idOf(url, "questions"), url, mainEntity };
}

function offer(service: PricedService, url: string) {
  const { name, price, minPrice, href, variants } = service;
  if (!trimmedText(name)) return undefined;
  const shared = {
    itemOffered: { "@type": "Service", name: trimmedText(name) },
    url: webAddress(href, url),
  } as const;
  // The prices of its variants together: schema.org has no word for the length of a visit.
  const prices = listOf(variants, ({ price, minPrice }) =>
    [price, minPrice].find((price) => isPrice(price)),
  )?.filter(({ currency }, _, [first]) => currency === first!.currency);
  if (prices) {
    const amounts = prices.map(shownAmount);
    return {
      "@type": "AggregateOffer",
      ...shared,
      lowPrice: Math.min(...amounts),
      // Of "from £40" nobody knows the highest.
      highPrice: listOf(variants, ({ minPrice }) => minPrice) ? undefined : Math.max(...amounts),
      priceCurrency: prices[0]!.currency,
      offerCount: prices.length,
    } satisfies AggregateOfferLeaf;
  }
  if (isPrice(price))
    return {
      "@type": "Offer",
      ...shared,
      price: shownAmount(price),
      priceCurrency: price.currency,
    } satisfies OfferLeaf;
  if (isPrice(minPrice))
    return {
      "@type": "Offer",
      ...shared,
      priceSpecification: {
        "@type": "PriceSpecification",
        minPrice: shownAmount(minPrice),
        priceCurrency: minPrice.currency,
      },
    } satisfies OfferLeaf;
  return undefined;
}

/** The amount as the page shows it, with as many decimals as its currency has. */
function shownAmount({ amount, currency }: Price): number {
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  const options = { maximumFractionDigits, useGrouping: false };
  return Number(new Intl.NumberFormat("en", options).format(amount));
}

function citation({ name, publisher, year, href }: Source) {
  if (!trimmedText(name)) return undefined;
  return {
    "@type": "CreativeWork",
    name: trimmedText(name),
    url: webAddress(href),
    publisher: trimmedText(publisher)
      ? { "@type": "Organization", name: trimmedText(publisher) }
      : undefined,
    datePublished:
      Number.isInteger(year) && year! > 999 && year! < 10_000 ? String(year) : undefined,
  } satisfies CreativeWorkLeaf;
}

const day = (date: string | undefined) => (isPlainDate(date) ? date : undefined);

const reviewers = ({ review }: PageContent) => named([review?.author, review?.reviewer]);

const treatmentsOf = ({ treatments, condition }: PageContent) => [
  ...named(treatments),
  ...named(condition?.treatments),
];

function reference(person: Practitioner | undefined, people: People) {
  const id = person && people.get(person);
  return id === undefined ? undefined : { "@id": id };
}

/** The things with a name: without one they mean nothing. */
function named<Thing extends { name: string }>(things: readonly (Thing | undefined)[] = []) {
  return listOf(things, (thing) => (trimmedText(thing?.name) ? thing : undefined)) ?? [];
}

/** Each thing once; later mentions add to the first. */
function unique(nodes: readonly (GraphNode | undefined)[]): GraphNode[] {
  const things = new Map<string, GraphNode>();
  for (const node of nodes) {
    if (!node) continue;
    const defined = Object.entries(node).filter(([, value]) => value !== undefined);
    things.set(node["@id"]!, {
      ...Object.fromEntries(defined),
      ...things.get(node["@id"]!),
    } as GraphNode);
  }
  return [...things.values()];
}
