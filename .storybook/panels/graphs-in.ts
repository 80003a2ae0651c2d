/** The JSON-LD graphs in a story's HTML, in lines to read. */
export function graphsIn(html: string): string[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const scripts = page.querySelectorAll("script[type='application/ld+json']");
  return [...scripts].map(({ textContent }) => JSON.stringify(JSON.parse(textContent), null, 2));
}
