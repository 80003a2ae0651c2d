import { beforeEach, describe, expect, it, vi } from "vitest";
import { readAloud } from "../../../stories/doc-blocks/read-aloud";

/** The readings of some HTML, a line each, indented by their depth. */
function read(html: string): string[] {
  document.body.innerHTML = html;
  return readAloud(document.body).map(
    ({ role, words, depth }) => `${"  ".repeat(depth)}${role}: ${words}`,
  );
}

beforeEach(() => {
  // jsdom cannot style pseudo-elements.
  const { getComputedStyle } = window;
  vi.stubGlobal("getComputedStyle", (element: Element) => getComputedStyle(element));
});

describe("what assistive technology gets", () => {
  it("has headings with their level, and text by the paragraph", () => {
    expect(read("<h2>Who we <em>are</em></h2><p>Two <b>people</b>.</p><p>One room.</p>")).toEqual([
      "heading, level 2: Who we are",
      "text: Two people.",
      "text: One room.",
    ]);
  });

  it("has lists with their length, and their items within", () => {
    expect(read("<ul role='list'><li>Pain</li><li>Numb <i>skin</i></li></ul>")).toEqual([
      "list, 2 items: ",
      "  item: Pain",
      "  item: Numb skin",
    ]);
  });

  it("has terms and definitions separately, also within a line, but a sentence with its term in one piece", () => {
    expect(
      read(
        "<dl style='display: inline'><dt>Speaks</dt><dd style='display: inline'>English</dd><dd style='display: inline'>Portuguese</dd></dl><p>A <dfn>disc</dfn> is soft.</p>",
      ),
    ).toEqual([
      "term: Speaks",
      "definition: English",
      "definition: Portuguese",
      "text: A disc is soft.",
    ]);
  });

  it("has links at their place in the text", () => {
    expect(read("<p>Call <a href='tel:999'>999</a> now</p>")).toEqual([
      "text: Call",
      "link: 999",
      "text: now",
    ]);
  });

  it("has a heading once where it is the whole question", () => {
    expect(read("<details><summary><h3>Does it hurt?</h3></summary><p>No.</p></details>")).toEqual([
      "disclosure, closed, heading, level 3: Does it hurt?",
    ]);
    expect(
      read("<details open><summary><h3>Does it hurt?</h3></summary><p>No.</p></details>"),
    ).toEqual(["disclosure, open, heading, level 3: Does it hurt?", "text: No."]);
  });

  it("leaves out what is hidden from assistive technology", () => {
    expect(
      read(
        "<p aria-hidden='true'>1</p><p hidden>2</p><p style='visibility: hidden'>3</p><script>4</script><svg><text>5</text></svg><img alt='' src='data:,'>",
      ),
    ).toEqual([]);
  });

  it("has a section only if it has a name", () => {
    expect(read("<section><p>Words</p></section>")).toEqual(["text: Words"]);
    expect(
      read("<section aria-labelledby='a'><h2 id='a'>Signs</h2><p>Words</p></section>"),
    ).toEqual(["region: Signs", "  heading, level 2: Signs", "  text: Words"]);
  });

  it("has fields with their names and states", () => {
    expect(
      read(
        "<label for='n'>Name</label><input id='n' required><label><input type='checkbox' checked>Yes</label>",
      ),
    ).toEqual(["textbox, required: Name", "checkbox, checked: Yes"]);
  });

  it("has tables with their cells", () => {
    expect(
      read(
        "<table><caption>Prices</caption><tr><th scope='row'>Massage</th><td>£52</td></tr></table>",
      ),
    ).toEqual([
      "table, 1 row: Prices",
      "  row: Massage £52",
      "    rowheader: Massage",
      "    cell: £52",
    ]);
  });

  it("has the current page, and pictures with their alternatives", () => {
    expect(
      read("<a href='/' aria-current='page'>Home</a><svg role='img' aria-label='A back'></svg>"),
    ).toEqual(["link, current page: Home", "image: A back"]);
  });
});
