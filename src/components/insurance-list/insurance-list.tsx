import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import { isEmpty, usableNodes } from "../../internal/nodes.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface InsuranceListProps extends Omit<SectionProps, "children"> {
  /** Heading of the list, ideally the visitor's question. */
  heading: ReactNode;
  /** Names of the insurers that pay for visits. An empty list renders nothing. */
  items: readonly string[];
  /** What a visitor has to do or pay first. */
  note?: ReactNode;
  /**
   * On wide screens, the list under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Who pays for a visit besides the visitor. */
export const InsuranceList = forwardRef<HTMLElement, InsuranceListProps>(function InsuranceList(
  { items, note, layout = "split", messages, className, ...rest },
  ref,
) {
  const insurers = usableNodes("InsuranceList", "items", items);
  if (insurers.length === 0) return null;
  const words = { ...en.insuranceList, ...messages?.insuranceList };
  if (process.env.NODE_ENV !== "production") watchWords("InsuranceList", words, messages);
  return (
    <Section ref={ref} layout={layout} {...rest} className={cx("cui-insurance-list", className)}>
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul role="list" className="cui-insurance-list__items">
        {insurers.map((insurer, index) => (
          <li key={index}>
            <bdi>{insurer}</bdi>
          </li>
        ))}
      </ul>
      {!isEmpty(note) && (
        <dl className="cui-insurance-list__note">
          <dt>{words.note}</dt>
          <dd>{note}</dd>
        </dl>
      )}
    </Section>
  );
});
