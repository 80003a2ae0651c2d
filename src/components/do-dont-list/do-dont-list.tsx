import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import { isEmpty, usableNodes } from "../../internal/nodes.js";
import { headingTag } from "../../internal/heading.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionProps } from "../section/index.js";

export interface DoDontListProps extends Omit<SectionProps, "children"> {
  /** What to do, in lower case: "walk a little every hour". */
  dos?: readonly ReactNode[];
  /** What not to do, with its own "do not": "do not stay in bed". Shown as written. */
  donts?: readonly ReactNode[];
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** What helps and what does not, side by side. */
export const DoDontList = forwardRef<HTMLElement, DoDontListProps>(function DoDontList(
  { dos, donts, messages, heading, headingLevel = 2, className, ...rest },
  ref,
) {
  const words = { ...en.doDontList, ...messages?.doDontList };
  if (process.env.NODE_ENV !== "production") watchWords("DoDontList", words, messages);
  if (dos === undefined && donts === undefined) {
    warn(
      "DoDontList",
      "dos",
      "and donts are both empty, so nothing is shown; give at least one list.",
    );
  }
  const good = dos === undefined ? [] : usableNodes("DoDontList", "dos", dos);
  const bad = donts === undefined ? [] : usableNodes("DoDontList", "donts", donts);
  if (good.length === 0 && bad.length === 0) return null;
  const Tag = headingTag("DoDontList", isEmpty(heading) ? headingLevel : headingLevel + 1);
  const list = (kind: string, title: string, items: readonly ReactNode[]) =>
    items.length > 0 && (
      <div>
        <Tag>{title}</Tag>
        {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
        <ul role="list" className={cx("cui-do-dont-list__items", kind)}>
          {items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <Section
      ref={ref}
      heading={heading}
      headingLevel={headingLevel}
      {...rest}
      className={cx("cui-do-dont-list", className)}
    >
      <div className="cui-do-dont-list__lists">
        {list("", words.do, good)}
        {list("cui-do-dont-list__items--dont", words.dont, bad)}
      </div>
    </Section>
  );
});
