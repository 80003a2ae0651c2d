import { forwardRef, useId, type ReactNode } from "react";
import { cx } from "class-variance-authority";
import { isEmpty, usableItems } from "../../internal/content.js";
import { headingTag } from "../../internal/heading.js";
import { nameSecondFaqPage } from "../../internal/second-faq-page.js";
import { textOf } from "../../internal/text-of.js";
import { warn } from "../../internal/warn.js";
import { faqPage, toJsonLd } from "../../structured-data/index.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";
import { itemIds } from "./item-ids.js";

/** A question and its answer. */
export interface FAQItem {
  /** The end of the answer's address (`#id`). Default: the question's words. Set it to keep links alive when the question is reworded. */
  id?: string;
  /** The question, as a visitor would ask it. */
  question: string;
  /** The answer: text, or elements such as paragraphs and lists. */
  answer: ReactNode;
}

export interface FAQAccordionProps extends Omit<SectionProps, "children"> {
  /** Names the questions. */
  heading: ReactNode;
  /** The questions. An empty list draws nothing. */
  items: readonly FAQItem[];
  /** Opening one answer closes the others. Default: false. */
  exclusive?: boolean;
  /** What is open at first: "first", "all", or the ids of items. Default: none. */
  defaultOpen?: "first" | "all" | readonly string[];
  /** Prints every answer, open or not. Default: true. */
  printExpanded?: boolean;
  /** On wide screens, the questions under the heading ("stacked") or beside it ("split"). Default: "split". */
  layout?: SectionLayout;
  /** Adds an FAQPage for search engines, of the questions whose answers are plain text or HTML elements. Use it once a page. Default: false. */
  structuredData?: boolean;
}

/** Questions that open to their answers, with no JavaScript. */
export const FAQAccordion = forwardRef<HTMLElement, FAQAccordionProps>(function FAQAccordion(
  {
    items,
    exclusive = false,
    defaultOpen = [],
    printExpanded = true,
    structuredData = false,
    headingLevel = 2,
    layout = "split",
    className,
    ...rest
  },
  ref,
) {
  const group = useId();
  const questions = usableItems("FAQAccordion", "items", items, "question");
  if (questions.length === 0) return null;
  const ids = itemIds(questions);
  const Tag = headingTag("FAQAccordion", headingLevel + 1);
  if (process.env.NODE_ENV !== "production" && structuredData)
    nameSecondFaqPage("FAQAccordion", "structuredData", group);
  const open = openIndexes(ids, questions, defaultOpen, exclusive);
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
        const Answer = typeof answer === "string" ? "p" : "div";
        return (
          // A visitor may open an answer before hydration; React must not take that for a mismatch.
          <details
            key={index}
            className="cui-faq-accordion__item"
            name={exclusive ? group : undefined}
            open={open.has(index)}
            suppressHydrationWarning
          >
            <summary>
              <Tag>{question}</Tag>
            </summary>
            {/* The id is inside: browsers open the details around the target of a link, not a details that is the target. */}
            <Answer id={ids[index]}>{answer}</Answer>
          </details>
        );
      })}
      {structuredData && <FAQPage questions={questions} />}
    </Section>
  );
});

function openIndexes(
  ids: readonly string[],
  questions: readonly FAQItem[],
  defaultOpen: NonNullable<FAQAccordionProps["defaultOpen"]>,
  exclusive: boolean,
): Set<number> {
  let open: number[];
  if (defaultOpen === "first") open = [0];
  else if (defaultOpen === "all") open = questions.map((_, index) => index);
  else if (Array.isArray(defaultOpen)) {
    for (const id of defaultOpen) {
      if (!ids.includes(id))
        warn(
          "FAQAccordion",
          "defaultOpen",
          `no item has the id ${JSON.stringify(id)}; the ids are ${ids.join(", ")}.`,
        );
    }
    open = defaultOpen
      .map((id) => ids.indexOf(id))
      .filter((index) => index >= 0)
      .sort((a, b) => a - b);
  } else {
    warn(
      "FAQAccordion",
      "defaultOpen",
      `${JSON.stringify(defaultOpen)} is not known; use "first", "all" or a list of ids.`,
    );
    open = [];
  }
  if (exclusive && open.length > 1) {
    warn(
      "FAQAccordion",
      "defaultOpen",
      "opens several answers of an exclusive list; only the first opens.",
    );
    open = open.slice(0, 1);
  }
  return new Set(open);
}

function FAQPage({ questions }: { questions: readonly FAQItem[] }) {
  const told = questions.flatMap(({ question, answer }) => {
    const text = textOf(answer);
    if (text) return [{ question: question.trim(), answer: text }];
    if (!isEmpty(answer)) {
      warn(
        "FAQAccordion",
        "structuredData",
        `the answer to "${question}" holds a component, whose text cannot be read, so it is left out of the FAQPage; use text or HTML elements.`,
      );
    }
    return [];
  });
  if (told.length === 0) return null;
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: toJsonLd(faqPage(told)) }}
    />
  );
}
