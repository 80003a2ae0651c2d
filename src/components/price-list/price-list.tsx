import type { PricedService } from "../../content/priced-service.js";
import { formatPrice } from "../../internal/format-price.js";
/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- as blocks, on a phone, these elements lose the roles of their own */
import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import { isPrice, type Price } from "../../content/price.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { formatDuration } from "../../internal/format-duration.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface PriceListProps extends Omit<SectionProps, "children"> {
  /** Names the prices. */
  heading: ReactNode;
  /** The services. An empty list renders nothing. */
  items: readonly PricedService<ReactNode>[];
  /** Caption of the table, where the heading does not say enough. */
  caption?: ReactNode;
  /**
   * On wide screens, the table under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** What services cost, and how long they take. */
export const PriceList = forwardRef<HTMLElement, PriceListProps>(function PriceList(
  { items, caption, layout = "split", messages, className, ...rest },
  ref,
) {
  const services = usableItems("PriceList", "items", items);
  if (services.length === 0) return null;
  const words = { ...en.priceList, ...messages?.priceList };
  if (process.env.NODE_ENV !== "production") watchWords("PriceList", words, messages);
  const locale = messages?.locale ?? en.locale;
  const timed = services.some(({ duration }) => duration != null);
  const whole = services.every(({ price }) => !isPrice(price) || Number.isInteger(price.amount));
  return (
    <Section ref={ref} layout={layout} className={cx("cui-price-list", className)} {...rest}>
      <table role="table">
        {!isEmpty(caption) && <caption>{caption}</caption>}
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.service}
            </th>
            {timed && (
              <th scope="col" role="columnheader">
                {words.duration}
              </th>
            )}
            <th scope="col" role="columnheader">
              {words.price}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {services.map(({ name, duration, price, description }, index) => (
            <tr key={index} role="row">
              <th scope="row" role="rowheader">
                <bdi>{name}</bdi>
                {!isEmpty(description) && <div>{description}</div>}
              </th>
              {timed && (
                <td role="cell">
                  {duration != null && formatDuration("PriceList", duration, messages)}
                </td>
              )}
              <td role="cell">
                {usablePrice(name, price) ? (
                  formatPrice(locale, price, whole)
                ) : (
                  <small>{words.ask}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
});

function usablePrice(name: string, price: Price | undefined): price is Price {
  if (price == null) return false;
  const usable = isPrice(price);
  if (!usable) {
    warn(
      "PriceList",
      "items[].price",
      `"${name}" has an invalid price; use an amount of zero or more and an ISO 4217 currency, such as { amount: 52, currency: "GBP" }.`,
    );
  }
  return usable;
}
