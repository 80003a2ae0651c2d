import { cva } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { renderable, isEmpty, usableNodes } from "../../internal/nodes.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { wrapText } from "../../internal/wrap-text.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

/** How soon to get help: at once, within a day, or when it suits. */
export type CareLevel = "emergency" | "urgent" | "non-urgent";

export interface CareCardProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** How soon to get help: "emergency" is at once, "urgent" within a day, "non-urgent" when it suits. */
  level: CareLevel;
  /** What to do, and when: "Call 999 now if you have back pain and". */
  heading: ReactNode;
  /**
   * Level of the heading.
   * @default 3
   */
  headingLevel?: HeadingLevel;
  /** The signs, each of which ends the sentence that the heading begins. */
  items?: readonly ReactNode[];
  /** What else to know, under the signs. */
  children?: ReactNode;
  /** Links that get help, such as a call to 999. */
  actions?: ReactNode;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

const card = cva("cui-care-card", {
  variants: {
    level: {
      emergency: "cui-care-card--emergency",
      urgent: "cui-care-card--urgent",
      "non-urgent": "cui-care-card--non-urgent",
    } satisfies Record<CareLevel, string>,
  },
});

/** When to get help, from whom and how soon. */
export const CareCard = forwardRef<HTMLElement, CareCardProps>(function CareCard(
  { level, heading, headingLevel = 3, items, children, actions, messages, className, ...rest },
  ref,
) {
  const headingId = useIdPrefix(rest.id, "heading");
  const words = { ...en.careCard, ...messages?.careCard };
  if (process.env.NODE_ENV !== "production") watchWords("CareCard", words, messages);
  const levels: Record<CareLevel, string> = {
    emergency: words.emergency,
    urgent: words.urgent,
    "non-urgent": words.nonUrgent,
  };
  const known = Object.hasOwn(levels, level);
  if (!known) {
    warn(
      "CareCard",
      "level",
      `${quote(level)} is not a level, so the card uses "emergency"; use "emergency", "urgent" or "non-urgent".`,
    );
  }
  // A warning that is too strong does less harm than one that is too weak.
  const shown = known ? level : "emergency";
  if (isEmpty(heading))
    warn("CareCard", "heading", "is missing, so the card has no heading; say what to do and when.");
  const signs = items === undefined ? [] : usableNodes("CareCard", "items", items);
  const Tag = headingTag("CareCard", headingLevel);
  const hasBody = signs.length > 0 || !isEmpty(children) || !isEmpty(actions);
  return (
    <section
      ref={ref}
      aria-labelledby={headingId}
      className={card({ level: shown, className })}
      {...rest}
    >
      <Tag id={headingId} className="cui-care-card__heading">
        <span className="cui-care-card__level">
          <span>{levels[shown]}</span>
          <span className="cui-visually-hidden">:</span>
        </span>{" "}
        {wrapText(renderable(heading))}
      </Tag>
      {hasBody && (
        <div className="cui-care-card__body">
          {signs.length > 0 && (
            <ul>
              {signs.map((sign, index) => (
                <li key={index}>{sign}</li>
              ))}
            </ul>
          )}
          {wrapText(renderable(children), "p")}
          {!isEmpty(actions) && <div className="cui-care-card__actions">{actions}</div>}
        </div>
      )}
    </section>
  );
});
