import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Insurer } from "../../content/insurer.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface InsuranceListProps extends Omit<SectionProps, "children"> {
  /** Heading of the list, ideally the visitor's question. */
  heading: ReactNode;
  /** The insurers that pay for visits: names, or more about each. An empty list renders nothing. */
  items: readonly (string | Insurer<ReactNode>)[];
  /** What a visitor has to do or pay first. */
  note?: ReactNode;
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
   * A site's own image component, such as Next's `Image`.
   * @default "img"
   */
  imageComponent?: ImageComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Who pays for a visit besides the visitor. */
export const InsuranceList = forwardRef<HTMLElement, InsuranceListProps>(function InsuranceList(
  { items, note, layout = "split", linkComponent, imageComponent, messages, className, ...rest },
  ref,
) {
  const insurers = usableItems("InsuranceList", "items", items);
  if (insurers.length === 0) return null;
  const words = { ...en.insuranceList, ...messages?.insuranceList };
  if (process.env.NODE_ENV !== "production") watchWords("InsuranceList", words, messages);
  const hasMarks = insurers.some(({ image }) => image);
  const isDetailed = hasMarks || insurers.some(({ description }) => !isEmpty(description));
  return (
    <Section ref={ref} layout={layout} {...rest} className={cx("cui-insurance-list", className)}>
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul
        role="list"
        className={cx(
          isDetailed ? "cui-insurance-list__details" : "cui-insurance-list__items",
          hasMarks && "cui-insurance-list__details--marks",
        )}
      >
        {insurers.map(({ name, description, href, image }, index) => (
          <li key={index}>
            {image && (
              // A mark is made for paper: in dark, its plate stays light.
              <div data-cui-scheme="light" className="cui-insurance-list__plate">
                {renderImage("InsuranceList", "items[].image", image, imageComponent, {
                  size: [160, 48],
                  sizes: "7rem",
                })}
              </div>
            )}
            <b>
              <bdi>
                {href === undefined ? (
                  name
                ) : (
                  <Link
                    owner="InsuranceList"
                    prop="items[].href"
                    href={href}
                    linkComponent={linkComponent}
                  >
                    {name}
                  </Link>
                )}
              </bdi>
            </b>
            {!isEmpty(description) && <div>{description}</div>}
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
