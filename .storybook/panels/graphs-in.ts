/** The JSON-LD graphs in a story's HTML, in lines to read. */
export function graphsIn(html: string): string[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].map(([, json]) => JSON.stringify(JSON.parse(json!), null, 2));
}
