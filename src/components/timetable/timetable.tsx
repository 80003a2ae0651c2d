import { cx } from "class-variance-authority";
import { forwardRef, Fragment, type ReactNode } from "react";
import type { ClassSession } from "../../content/class-session.js";
import { weekdays } from "../../content/opening-hours.js";
import { formatTime, weekdayName } from "../../internal/format-date.js";
import { headingTag } from "../../internal/heading.js";
import { interpolate } from "../../internal/interpolate.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { nodeText } from "../../internal/node-text.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { minutesOfDay } from "../../time/plain-time.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface TimetableProps extends Omit<SectionProps, "children"> {
  /** Names the classes. */
  heading: ReactNode;
  /** The classes, in any order: days and times put them in theirs. An empty list renders nothing. */
  items: readonly ClassSession<ReactNode>[];
  /**
   * On wide screens, the days under the heading ("stacked") or beside it ("split").
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

/** The classes of a week, day by day. */
export const Timetable = forwardRef<HTMLElement, TimetableProps>(function Timetable(
  { items, headingLevel = 2, layout = "split", linkComponent, messages, className, ...rest },
  ref,
) {
  const classes = usableItems("Timetable", "items", items);
  const days = weekdays
    .map((day, index) => ({ index, classes: classes.filter((each) => each.day === day) }))
    .filter(({ classes }) => classes.length > 0);
  if (process.env.NODE_ENV !== "production") classes.forEach(nameProblems);
  if (days.length === 0) return null;
  const words = { ...en.timetable, ...messages?.timetable };
  if (process.env.NODE_ENV !== "production") watchWords("Timetable", words, messages);
  const locale = messages?.locale ?? en.locale;
  const Tag = headingTag("Timetable", isEmpty(rest.heading) ? headingLevel : headingLevel + 1);
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={layout}
      {...rest}
      className={cx("cui-timetable", className)}
    >
      <div className="cui-timetable__days">
        {days.map(({ index, classes }) => (
          <div key={index}>
            <Tag>{weekdayName(locale, index)}</Tag>
            {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
            <ul role="list">
              {[...classes].sort(byStart).map((session, at) => {
                const { name, teacher, place, level, description, href, cancelled } = session;
                const details = [
                  teacher && interpolate(words.teacher, { teacher }),
                  place,
                  level,
                ].filter((detail) => !isEmpty(detail));
                const time = timeInWords(words.range, locale, session);
                return (
                  <li key={at}>
                    {/* A browser's translation replaces React's text nodes, so new words get a new element. */}
                    <div key={nodeText(time)} className="cui-timetable__time">
                      {time}
                    </div>
                    <div>
                      <b>
                        {href === undefined ? (
                          <bdi>{name}</bdi>
                        ) : (
                          <Link
                            owner="Timetable"
                            prop="items[].href"
                            href={href}
                            linkComponent={linkComponent}
                          >
                            <bdi>{name}</bdi>
                          </Link>
                        )}
                      </b>
                      {cancelled && <strong>{` ${words.cancelled}`}</strong>}
                      {details.length > 0 && (
                        <div>
                          {details.map((detail, of) => (
                            <span key={of}>
                              <bdi>{detail}</bdi>{" "}
                            </span>
                          ))}
                        </div>
                      )}
                      {!isEmpty(description) && <div>{description}</div>}
                    </div>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
});

type Session = ClassSession<ReactNode>;

/** Earlier ones first; one without a readable time last. */
const byStart = (a: Session, b: Session) =>
  (minutesOfDay(a.start) ?? Infinity) - (minutesOfDay(b.start) ?? Infinity) || 0;

function timeInWords(range: string, locale: string, { start, end }: Session): ReactNode {
  const [from, until] = [start, end].map((time) => {
    const text = time === undefined ? undefined : formatTime(locale, time);
    return text && <time dateTime={time}>{text}</time>;
  });
  if (!from || !until) return from;
  return range
    .split(/(\{(?:from|until)\})/)
    .map((part, index) => (
      <Fragment key={index}>
        {part === "{from}" ? from : part === "{until}" ? until : part}
      </Fragment>
    ));
}

function nameProblems({ name, day, start, end }: Session) {
  if (!weekdays.includes(day))
    warn(
      "Timetable",
      "items[].day",
      `${quote(day)} of ${quote(name)} is not a day, so the class is left out; use "monday" to "sunday".`,
    );
  for (const time of end === undefined ? [start] : [start, end])
    if (minutesOfDay(time) === undefined)
      warn(
        "Timetable",
        "items[].start",
        `${quote(time)} of ${quote(name)} is not a time, so it is not shown; use a 24-hour time such as "17:30".`,
      );
}
