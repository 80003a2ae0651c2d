import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import { isEmpty, usableNodes } from "../../internal/nodes.js";
import { interpolate } from "../../internal/interpolate.js";
import { headingTag } from "../../internal/heading.js";
import { wrapText } from "../../internal/wrap-text.js";
import { nodeText } from "../../internal/node-text.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionProps } from "../section/index.js";

export interface DoDontListProps extends Omit<SectionProps, "children"> {
  /** What to do, in lower case: "walk a little every hour". */
  dos?: readonly ReactNode[];
  /** What not to do, as the bare action: "stay in bed". "do not" is put before it. */
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
        {list(
          "cui-do-dont-list__items--dont",
          words.dont,
          bad.map((item) => (saysNot(item, words.saysNot) ? item : notDoing(words.doNot, item))),
        )}
      </div>
    </Section>
  );
});

/** "do not" and the action. */
function notDoing(doNot: string, item: ReactNode): ReactNode {
  if (typeof item === "string") return interpolate(doNot, { action: item });
  const [before, after] = doNot.split("{action}");
  return (
    <>
      <span>{before}</span>
      {wrapText(item)}
      <span>{after}</span>
    </>
  );
}

/** Whether an item already says "do not": a second one would reverse its meaning. */
function saysNot(item: ReactNode, beginnings: string): boolean {
  const text = nodeText(item)?.toLowerCase().replaceAll("’", "'") ?? "";
  return beginnings
    .split("|")
    .some((start) => text.startsWith(start) && !/^\p{L}/u.test(text.slice(start.length)));
}
