/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- as blocks, on a phone, these elements lose the roles of their own */
import type { ReactNode } from "react";
import { isPrice, type Price } from "../../content/price.js";
import type { PricedService, PriceVariant } from "../../content/priced-service.js";
import { itemsOf } from "../../content/items-of.js";
import { formatDate } from "../../internal/format-date.js";
import { formatDuration } from "../../internal/format-duration.js";
import { formatPrice } from "../../internal/format-price.js";
import { interpolate } from "../../internal/interpolate.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { isEmpty } from "../../internal/nodes.js";
import { plural } from "../../internal/plural.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

type Services = readonly PricedService<ReactNode>[];

interface PriceTableProps {
  services: Services;
  /** The services of all tables of the list, which have the same columns and decimals. */
  all: Services;
  caption?: ReactNode;
  /** The id of its heading. */
  labelledBy?: string;
  /** Whether another table stands before it, whose names of columns are enough to see. */
  isFurther?: boolean;
  linkComponent?: LinkComponent;
  messages?: PartialMessages;
}

/** The prices of some services. A service with variants has a row for each. */
export function PriceTable({
  services,
  all,
  caption,
  labelledBy,
  isFurther,
  linkComponent,
  messages,
}: PriceTableProps) {
  const words = { ...en.priceList, ...messages?.priceList };
  if (process.env.NODE_ENV !== "production") watchWords("PriceList", words, messages);
  const locale = messages?.locale ?? en.locale;
  const rows = all.flatMap(variantsOf);
  // Lengths alone are a column of times; names and numbers of visits among them are choices.
  const chosen = all.some(
    (service) =>
      service.sessions !== undefined ||
      variantsOf(service).some((variant) => variant !== service && namesItself(variant)),
  );
  const timed = chosen || rows.some(({ duration }) => duration !== undefined);
  const whole = rows.every(({ price, minPrice, sessions = 1 }) =>
    [price, price && { ...price, amount: price.amount / sessions }, minPrice].every(
      (each) => !isPrice(each) || Number.isInteger(each.amount),
    ),
  );

  const second = chosen ? words.variant : words.duration;
  const columns = timed ? [words.service, second, words.price] : [words.service, words.price];

  const cells = (service: string, variant: PriceVariant, isOnly: boolean) => (
    <>
      {timed && (
        <td role="cell">
          {!isOnly && !isEmpty(variant.name) && <bdi>{`${variant.name} `}</bdi>}
          {isCount("sessions", variant.sessions) && (
            <span>{`${plural(locale, words.sessions, variant.sessions)} `}</span>
          )}
          {variant.duration !== undefined && (
            <span>{formatDuration("PriceList", variant.duration, messages)}</span>
          )}
          {!isOnly && validity(variant)}
        </td>
      )}
      <td role="cell">{priceInWords(service, variant)}</td>
    </>
  );

  function priceInWords(service: string, { price, minPrice, sessions }: PriceVariant) {
    if (isUsable(service, "price", price))
      return (
        <>
          <span>{formatPrice(locale, price, whole)}</span>
          {isCount("sessions", sessions) && sessions > 1 && (
            <small>
              {interpolate(words.perSession, {
                price: formatPrice(locale, { ...price, amount: price.amount / sessions }, whole),
              })}
            </small>
          )}
        </>
      );
    if (isUsable(service, "minPrice", minPrice))
      return interpolate(words.from, { price: formatPrice(locale, minPrice, whole) });
    return <small>{words.ask}</small>;
  }

  function validity({ validMonths, validUntil }: PriceVariant) {
    const date = formatDate(locale, validUntil);
    if (validUntil !== undefined && !date)
      warn(
        "PriceList",
        "items[].validUntil",
        `${quote(validUntil)} is not a date, so it is not shown; use a date such as "2027-12-31".`,
      );
    const text = date
      ? interpolate(words.validUntil, { date })
      : isCount("validMonths", validMonths) && plural(locale, words.validMonths, validMonths);
    return text && <div>{text}</div>;
  }

  return (
    <table role="table" aria-labelledby={labelledBy}>
      {!isEmpty(caption) && <caption>{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column, index) => (
            <th key={index} scope="col" role="columnheader">
              {isFurther ? <span className="cui-visually-hidden">{column}</span> : column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {services.map((service, index) => {
          const { name, description, href } = service;
          const [first, ...others] = variantsOf(service);
          const isOnly = first === service;
          return [
            <tr key={index} role="row">
              <th scope="row" role="rowheader" rowSpan={isOnly ? undefined : others.length + 1}>
                {href === undefined ? (
                  <bdi>{name}</bdi>
                ) : (
                  <Link
                    owner="PriceList"
                    prop="items[].href"
                    href={href}
                    linkComponent={linkComponent}
                  >
                    <bdi>{name}</bdi>
                  </Link>
                )}
                {!isEmpty(description) && <div>{description}</div>}
                {isOnly && validity(service)}
              </th>
              {cells(name, first, isOnly)}
            </tr>,
            ...others.map((variant, at) => (
              <tr key={`${index} ${at}`} role="row" className="cui-price-list__variant">
                {cells(name, variant, isOnly)}
              </tr>
            )),
          ];
        })}
      </tbody>
    </table>
  );
}

/** The variants of a service; one without any is its own. */
function variantsOf(service: PricedService<ReactNode>): [PriceVariant, ...PriceVariant[]] {
  const [first, ...others] = itemsOf(service.variants).filter(
    (variant) => typeof variant === "object" && variant !== null,
  );
  return first ? [first, ...others] : [service];
}

const namesItself = ({ name, sessions }: PriceVariant) => !isEmpty(name) || sessions !== undefined;

/** Whether it is a whole number of one or more, which development reports otherwise. */
function isCount(prop: string, count: number | undefined): count is number {
  if (count === undefined) return false;
  const usable = Number.isInteger(count) && count > 0;
  if (!usable)
    warn(
      "PriceList",
      `items[].${prop}`,
      `${quote(count)} is not a number of ${prop === "sessions" ? "visits" : "months"}, so it is not shown; give a whole number of one or more.`,
    );
  return usable;
}

function isUsable(service: string, prop: string, price: Price | undefined): price is Price {
  if (price == null) return false;
  const usable = isPrice(price);
  if (!usable) {
    warn(
      "PriceList",
      `items[].${prop}`,
      `"${service}" has an invalid price; use an amount of zero or more and an ISO 4217 currency, such as { amount: 52, currency: "GBP" }.`,
    );
  }
  return usable;
}
