type Node = Record<string, unknown> & { "@type"?: string; "@id"?: string };

const businesses = ["MedicalClinic", "Physiotherapy", "MedicalBusiness", "HealthAndBeautyBusiness"];

/**
 * Where a graph breaks Google's rules for rich results
 * (https://developers.google.com/search/docs/appearance/structured-data).
 */
export function googleProblems(graph: { "@graph": readonly object[] }): string[] {
  const nodes = JSON.parse(JSON.stringify(graph["@graph"])) as Node[];
  const problems: string[] = [];
  const expect = (rule: boolean, problem: string) => rule || problems.push(problem);

  for (const node of nodes) {
    if (businesses.includes(node["@type"]!)) localBusiness(node);
    if (node["@type"] === "FAQPage") faqPage(node);
    if (node["@type"] === "Person") expect(isText(node.name), "a Person without a name");
    if (node.breadcrumb) breadcrumbList(node.breadcrumb as Node);
  }
  // …/faqpage: one for a page, with all its questions.
  expect(nodes.filter((node) => node["@type"] === "FAQPage").length <= 1, "two FAQPages");
  values(nodes).forEach(general);
  return problems;

  // …/local-business: @id "unique for each location", name required, geo in numbers, url in full,
  // priceRange shorter than 100 characters.
  function localBusiness(node: Node) {
    expect(isText(node.name), "a business without a name");
    expect(isAddress(node["@id"]), "a business whose @id is no address");
    expect(node.url === undefined || isAddress(node.url), "a business with a relative url");
    const { latitude, longitude } = (node.geo ?? { latitude: 0, longitude: 0 }) as Node;
    expect(
      [latitude, longitude].every((degree) => typeof degree === "number"),
      "geo in words",
    );
    for (const property of ["image", "sameAs"])
      for (const address of [node[property] ?? []].flat())
        expect(isAddress(address), `${property} is no full address`);
  }

  // …/breadcrumb: at least two ListItems, each with a position from 1, a name, and, but for the
  // last, an item.
  function breadcrumbList({ itemListElement }: Node) {
    const items = itemListElement as Node[];
    expect(items.length >= 2, "breadcrumbs of one step");
    items.forEach((item, index) => {
      expect(item.position === index + 1, "a position that does not count from 1");
      expect(isText(item.name), "a step without a name");
      const isLast = index === items.length - 1;
      expect(isLast || isAddress((item.item as Node)?.["@id"]), "a step without its item");
    });
  }

  // …/faqpage: mainEntity of Questions, each with its name and the text of its answer.
  function faqPage({ mainEntity }: Node) {
    const questions = mainEntity as Node[];
    expect(questions.length > 0, "an FAQPage without questions");
    for (const { name, acceptedAnswer } of questions)
      expect(isText(name) && isText((acceptedAnswer as Node)?.text), "a question half said");
  }

  // …/sd-policies: nothing empty; …/review-snippet: no reviews of one's own business.
  function general(value: unknown) {
    expect(value !== "" && value !== null, "an empty value");
    expect(!/^(?:AggregateRating|Rating|Review)$/.test(String(value)), "a rating of its own");
  }
}

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isAddress = (value: unknown) => typeof value === "string" && /^https?:\/\/./.test(value);

/** Every value in a structure that is not itself one. */
function values(value: unknown): unknown[] {
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(values)
    : [value];
}
