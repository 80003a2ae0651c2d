import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { KeyFigure } from "../../content/key-figure.js";
import type { Source } from "../../content/source.js";
import { formatNumber, formatYear } from "../../internal/format-number.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { warn } from "../../internal/warn.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface KeyFiguresProps extends Omit<SectionProps, "children"> {
  /** Heading of the figures. */
  heading: ReactNode;
  /** The figures. Those without a source are not shown; without any, nothing is rendered. */
  items: readonly KeyFigure[];
  /**
   * On wide screens, the figures under the heading ("stacked") or beside it ("split").
   * @default "split" for one or two, else "stacked"
   */
  layout?: SectionLayout;
  /**
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language; the figures are in its digits.
   * @default English
   */
  messages?: PartialMessages;
}

/** A few figures that are true and can be checked. */
export const KeyFigures = forwardRef<HTMLElement, KeyFiguresProps>(function KeyFigures(
  { items, layout, linkComponent, messages, className, ...rest },
  ref,
) {
  const given = usableItems("KeyFigures", "items", items, "value").filter(
    ({ name }) => !isEmpty(name),
  );
  const figures = given.filter(({ source }) => source === "clinic" || !isEmpty(source?.name));
  if (figures.length < given.length)
    warn(
      "KeyFigures",
      "items[].source",
      'is missing, so the figure is not shown; say where a reader can check it, or "clinic" for what the clinic knows of itself.',
    );
  const { length } = figures;
  if (length === 0) return null;
  const locale = messages?.locale ?? en.locale;
  return (
    <Section
      ref={ref}
      layout={layout ?? (length < 3 ? "split" : "stacked")}
      {...rest}
      className={cx("cui-key-figures", className)}
    >
      <dl
        className={cx(
          "cui-key-figures__items",
          length > 4 && length % 3 === 0 && "cui-key-figures__items--3",
        )}
      >
        {figures.map(({ value, name, source }, index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd className="cui-key-figures__value">
              <bdi>{typeof value === "number" ? formatNumber(locale, value) : value}</bdi>
            </dd>
            {source !== "clinic" && (
              <dd className="cui-key-figures__source">
                {sourceText(source, locale, linkComponent)}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Section>
  );
});

function sourceText(
  { name, publisher, year, href, lang }: Source,
  locale: string,
  linkComponent: LinkComponent | undefined,
) {
  return (
    <>
      <bdi lang={lang}>
        {href === undefined ? (
          name
        ) : (
          <Link
            owner="KeyFigures"
            prop="items[].source.href"
            href={href}
            linkComponent={linkComponent}
          >
            {name}
          </Link>
        )}
      </bdi>
      {!isEmpty(publisher) && (
        <span>
          {" "}
          <bdi lang={lang}>{publisher}</bdi>
        </span>
      )}
      {typeof year === "number" && <span>{` ${formatYear(locale, year)}`}</span>}
    </>
  );
}
