/** HTML in lines to read. A new space stands only where a browser shows none. */
export async function formatHtml(html: string): Promise<string> {
  // Loaded with the first tab that shows HTML.
  const [{ format }, plugin] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/html"),
  ]);
  return format(withReadableData(withApostrophes(html)), {
    parser: "html",
    plugins: [plugin],
    htmlWhitespaceSensitivity: "css",
    printWidth: 100,
  });
}

/** React escapes more than it must. */
function withApostrophes(html: string): string {
  return html.replaceAll("&#x27;", "'");
}

/** JSON in lines: Prettier would need its whole parser of JavaScript for it. */
function withReadableData(html: string): string {
  return html.replace(
    /(<script type="application\/ld\+json"[^>]*>)([^]*?)(?=<\/script>)/g,
    (_, start: string, json: string) =>
      // An end tag within the data would end the script.
      `${start}\n${JSON.stringify(JSON.parse(json), null, 2).replaceAll("<", "\\u003c")}\n`,
  );
}
