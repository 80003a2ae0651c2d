import * as en from "../messages/en.js";
import type { PartialMessages } from "../messages/messages.js";
import { formatDate } from "./format-date.js";
import { interpolate } from "./interpolate.js";
import { isEmpty } from "./nodes.js";
import { plural } from "./plural.js";
import { quote, warn } from "./warn.js";
import { watchWord } from "./watch-words.js";

/**
 * A day of a page, such as the one when it was published. Undefined where it is not a date, which
 * development reports.
 * @param owner the component that development messages name
 * @param message of the day, with its `{date}`, in place of the date alone
 */
export function renderDay(
  owner: string,
  prop: string,
  date: string | undefined,
  locale: string,
  message = "{date}",
) {
  if (isEmpty(date)) return undefined;
  const text = formatDate(locale, date);
  if (text === undefined) {
    warn(
      owner,
      prop,
      `${quote(date)} is not a date, so it is left out; use a date such as "2026-03-14".`,
    );
    return undefined;
  }
  return <time dateTime={date}>{interpolate(message, { date: text })}</time>;
}

/** When an article was updated. */
export function updatedDay(
  owner: string,
  prop: string,
  date: string | undefined,
  messages: PartialMessages | undefined,
) {
  const { updated } = { ...en.article, ...messages?.article };
  const day = renderDay(owner, prop, date, messages?.locale ?? en.locale, updated);
  if (process.env.NODE_ENV !== "production" && day)
    watchWord(owner, messages, "article", "updated");
  return day;
}

/** How long an article takes to read, such as "5 minutes to read". */
export function readingTimeText(
  owner: string,
  prop: string,
  minutes: number | undefined,
  messages: PartialMessages | undefined,
): string | undefined {
  if (minutes == null) return undefined;
  if (!Number.isFinite(minutes) || minutes <= 0) {
    warn(
      owner,
      prop,
      `${quote(minutes)} is not a time, so it is not shown; give a positive number of minutes.`,
    );
    return undefined;
  }
  if (process.env.NODE_ENV !== "production") watchWord(owner, messages, "article", "reading");
  const { reading } = { ...en.article, ...messages?.article };
  return plural(messages?.locale ?? en.locale, reading, Math.ceil(minutes));
}
