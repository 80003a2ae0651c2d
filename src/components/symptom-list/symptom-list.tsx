import { cx } from "class-variance-authority";
import { forwardRef, type ReactElement, type ReactNode } from "react";
import type { Image } from "../../content/image.js";
import type { Symptom } from "../../content/symptom.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface SymptomListProps extends Omit<SectionProps, "children"> {
  /** Heading of the list, ideally the visitor's question. */
  heading: ReactNode;
  /** The symptoms. An empty list renders nothing. */
  items: readonly (string | Symptom<ReactNode>)[];
  /** A picture beside the list, or an element such as ThreadFigure; on phones it follows the list. */
  image?: Image | ReactElement;
  /**
   * A site's own image component, such as Next's `Image`.
   * @default "img"
   */
  imageComponent?: ImageComponent;
  /**
   * Columns on wide screens.
   * @default 2
   */
  columns?: 1 | 2 | 3;
  /** What tends to make it worse, in a few words. */
  worseWhen?: ReactNode;
  /** What tends to ease it, in a few words. */
  betterWhen?: ReactNode;
  /**
   * On wide screens, the list under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

const isUncommon = ({ commonality }: Symptom<ReactNode>) => Number(commonality === "uncommon");

/** The symptoms of a condition, uncommon ones last. */
export const SymptomList = forwardRef<HTMLElement, SymptomListProps>(function SymptomList(
  {
    items,
    image,
    imageComponent,
    columns = 2,
    worseWhen,
    betterWhen,
    linkComponent,
    messages,
    layout = "split",
    className,
    ...rest
  },
  ref,
) {
  const symptoms = usableItems("SymptomList", "items", items);
  if (symptoms.length === 0) return null;
  const words = { ...en.symptomList, ...messages?.symptomList };
  const sorted = [...symptoms].sort((a, b) => isUncommon(a) - isUncommon(b));
  if (
    process.env.NODE_ENV !== "production" &&
    (!isEmpty([worseWhen, betterWhen]) || symptoms.some((item) => item.commonality))
  )
    watchWords("SymptomList", words, messages);
  const when = [
    [words.worseWhen, worseWhen],
    [words.betterWhen, betterWhen],
  ].filter(([, text]) => !isEmpty(text));
  const picture = renderImage("SymptomList", "image", image, imageComponent, {
    size: [512, 384],
    sizes: "16rem",
  });
  return (
    <Section
      ref={ref}
      layout={layout}
      {...rest}
      className={cx("cui-symptom-list", columns !== 2 && `cui-symptom-list--${columns}`, className)}
    >
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul role="list">
        {sorted.map(({ name, description, commonality, href }, index) => {
          const Text = typeof description === "string" ? "p" : "div";
          return (
            <li key={index}>
              {href === undefined ? (
                <b>{name}</b>
              ) : (
                <Link
                  owner="SymptomList"
                  prop="items[].href"
                  href={href}
                  linkComponent={linkComponent}
                >
                  {name}
                </Link>
              )}
              {commonality && (
                <small>{`\u00a0${commonality === "common" ? words.common : words.lessCommon}`}</small>
              )}
              {!isEmpty(description) && <Text>{description}</Text>}
            </li>
          );
        })}
      </ul>
      {when.length > 0 && (
        <dl className="cui-symptom-list__when">
          {when.map(([term, text], index) => (
            <div key={index}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {picture && <div className="cui-symptom-list__image">{picture}</div>}
    </Section>
  );
});
