/** The groups of the sidebar, of llms.txt and of the designers' page, in their order. */
export const groups = {
  Frame: "Around a page: header, footer, skip link, news.",
  "Condition and treatment": "The content of a page: signs, causes, help, questions.",
  "Home and articles": "Where a visitor arrives, the place and its people, what the clinic writes.",
  Safety: "Who should get help first, and who should not be treated.",
  Trust: "Who wrote it, who checked it, which sources it has.",
  "Booking and the clinic": "The next step: times, prices, directions.",
} as const;

export type Group = keyof typeof groups;

/**
 * What a ReactNode among a component's props holds:
 *
 * - `heading`: plain words on one line, as the name of a part of the page.
 * - `label`: plain words on one line, as on a button, in a table or above a field.
 * - `sentence`: a sentence or two, with links and emphasis.
 * - `text`: running text, with paragraphs and lists.
 * - `links`: text, or components that lead somewhere, such as ButtonLink and PhoneLink.
 * - `blocks`: text, or other components.
 * - `picture`: an element that draws, such as ThreadFigure or an icon.
 * - `element`: an element of the site's own code, such as a check against robots.
 */
export type ContentKind =
  "heading" | "label" | "sentence" | "text" | "links" | "blocks" | "picture" | "element";

export interface CustomProperty {
  /** What it changes. */
  meaning: string;
  /** What it is when nobody sets it: a token, a value or a few words. */
  default: string;
}

/**
 * What a component's types cannot say, as plain data: `src/components/<name>/<name>.block.ts`. No
 * component imports it, and the package has no code of it: scripts/registry reads it.
 */
export interface Block {
  /** The component's export. */
  name: string;
  group: Group;
  /** The component whose class, stylesheet and custom properties it has in place of its own. */
  styledAs?: string;
  /** What each part is, by what follows `cui-<name>__` in its class. */
  parts?: Record<string, string>;
  /** By what follows `--cui-<name>-`. */
  customProperties?: Record<string, CustomProperty>;
  /** What else there is to know about its looks, such as why it has no custom properties. */
  styleNote?: string;
  /**
   * What each ReactNode among its props holds, by path, such as `items[].description`. A prop that
   * comes from another component, as `intro` does from Section, is described there.
   */
  content?: Record<string, ContentKind>;
  /**
   * Props that make it show all that data can hold, in words of the fictional clinic. It is valid against
   * the schema, and the contract tests render it.
   */
  example: Readonly<Record<string, unknown>>;
  /** Components that a reader may have wanted instead, or wants next. */
  related: readonly string[];
}
