import { forwardRef, useMemo, type ReactNode } from "react";
import { cx } from "class-variance-authority";
import type { Question } from "../../content/question.js";
import { renderable, isEmpty, usableItems } from "../../internal/nodes.js";
import { headingTag } from "../../internal/heading.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { warnOfSecondFaqPage } from "../../internal/second-faq-page.js";
import { nodeText } from "../../internal/node-text.js";
import { quote, warn } from "../../internal/warn.js";
import { faqPage, toJsonLd } from "../../structured-data/index.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";
import { itemIds, slug } from "./item-ids.js";

export interface FAQAccordionProps extends Omit<SectionProps, "children"> {
  /** Names the questions. */
  heading: ReactNode;
  /** The questions. An empty list renders nothing. */
  items: readonly Question<ReactNode>[];
  /**
   * Opening one answer closes the others.
   * @default false
   */
  exclusive?: boolean;
  /**
   * What is open at first: "first", "all", or the ids of items.
   * @default none
   */
  defaultOpen?: "first" | "all" | readonly string[];
  /**
   * Prints every answer, open or closed.
   * @default true
   */
  printExpanded?: boolean;
  /**
   * On wide screens, the questions under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * Adds an FAQPage for search engines, of the questions whose answers are text or HTML. Use it
   * once per page.
   * @default false
   */
  structuredData?: boolean;
}

/** Questions that open to their answers, with no JavaScript. */
export const FAQAccordion = forwardRef<HTMLElement, FAQAccordionProps>(function FAQAccordion(
  {
    items,
    exclusive = false,
    defaultOpen,
    printExpanded = true,
    structuredData = false,
    headingLevel = 2,
    layout = "split",
    className,
    ...rest
  },
  ref,
) {
  const own = useIdPrefix(rest.id);
  // Afterwards the visitor controls it: filtering the list does not open its new first question.
  const openAtFirst = useMemo((): Record<string, boolean> => Object.create(null), []);
  const questions = usableItems("FAQAccordion", "items", items, "question");
  if (questions.length === 0) return null;
  // Without an id, the heading's words distinguish lists, even those of two React roots.
  const words = slug(nodeText(rest.heading));
  const ids = itemIds(questions, rest.id ?? words);
  if (process.env.NODE_ENV !== "production") nameHtml(questions);
  const open = openIds(ids, defaultOpen, exclusive);
  const Tag = headingTag("FAQAccordion", headingLevel + 1);
  const group = exclusive ? `${own}-${words}` : undefined;
  if (process.env.NODE_ENV !== "production" && structuredData)
    warnOfSecondFaqPage("FAQAccordion", "structuredData", own);
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={layout}
      className={cx(
        "cui-faq-accordion",
        !printExpanded && "cui-faq-accordion--print-as-shown",
        className,
      )}
      {...rest}
    >
      {questions.map(({ question, answer }, index) => {
        const id = ids[index]!;
        const Answer = typeof answer === "string" ? "p" : "div";
        return (
          // A visitor may open an answer before hydration; React must not take that for a mismatch.
          <details
            key={id}
            name={group}
            open={defaultOpen && (openAtFirst[id] ??= open.includes(id))}
            suppressHydrationWarning={process.env.NODE_ENV === "production" ? undefined : true}
          >
            <summary>
              <Tag>{question}</Tag>
            </summary>
            {/* The id is inside: browsers open a details around a link's target, but not a details that is the target. */}
            <Answer id={id}>{renderable(answer)}</Answer>
          </details>
        );
      })}
      {structuredData && <FAQPage questions={questions} />}
    </Section>
  );
});

/** Reports answers that a CMS wrote as HTML, whose tags visitors would read. */
function nameHtml(questions: readonly Question<ReactNode>[]): void {
  for (const { answer } of questions) {
    if (typeof answer === "string" && /<\/[a-z]+[1-6]?>/i.test(answer))
      warn(
        "FAQAccordion",
        "items[].answer",
        `${quote(answer.slice(0, 60))} is HTML in a string, so its tags are shown; sanitize it and pass <div dangerouslySetInnerHTML={{ __html: answer }} />.`,
      );
  }
}

/** The ids of the answers that are open at first. */
function openIds(
  ids: readonly string[],
  defaultOpen: FAQAccordionProps["defaultOpen"],
  exclusive: boolean,
): readonly string[] {
  const wanted: readonly unknown[] =
    defaultOpen === "all"
      ? ids
      : defaultOpen === "first"
        ? ids.slice(0, 1)
        : Array.isArray(defaultOpen)
          ? defaultOpen
          : [];
  const open = wanted === ids ? ids : ids.filter((id) => wanted.includes(id));
  if (process.env.NODE_ENV !== "production") {
    if (defaultOpen != null && wanted.length === 0 && !Array.isArray(defaultOpen))
      warn(
        "FAQAccordion",
        "defaultOpen",
        `${quote(defaultOpen)} is not a valid value; use "first", "all" or an array of ids.`,
      );
    for (const id of wanted) {
      if (!ids.includes(id as string))
        warn(
          "FAQAccordion",
          "defaultOpen",
          `no item has the id ${quote(id)}; the ids are ${ids.join(", ")}.`,
        );
    }
    if (exclusive && open.length > 1)
      warn(
        "FAQAccordion",
        "defaultOpen",
        "opens several answers, but an exclusive list has only one open, so only the first opens; give one id.",
      );
  }
  return exclusive ? open.slice(0, 1) : open;
}

function FAQPage({ questions }: { questions: readonly Question<ReactNode>[] }) {
  const readable = questions.flatMap(({ question, answer }) => {
    // Google reads HTML in an answer, and none in a question.
    const [name, text] = [nodeText(question)?.replace(/<[^>]*>/g, ""), nodeText(answer)];
    if (name && text) return [{ question: name, answer: text }];
    if (process.env.NODE_ENV !== "production" && !isEmpty(answer))
      warn(
        "FAQAccordion",
        "structuredData",
        `"${name ?? "a question"}" or its answer contains a component, whose text cannot be read, so it is left out of the FAQPage; use text or HTML elements.`,
      );
    return [];
  });
  if (readable.length === 0) return null;
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: toJsonLd(faqPage(readable)) }}
    />
  );
}
