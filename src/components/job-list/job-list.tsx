import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { JobOpening } from "../../content/job-opening.js";
import { formatDate } from "../../internal/format-date.js";
import { headingTag } from "../../internal/heading.js";
import { interpolate } from "../../internal/interpolate.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface JobListProps extends Omit<SectionProps, "children"> {
  /** Names the jobs. */
  heading: ReactNode;
  /** The jobs. With an empty list a sentence says that no job is open. */
  items: readonly JobOpening<ReactNode>[];
  /**
   * On wide screens, the jobs under the heading ("stacked") or beside it ("split").
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

/** The jobs that the clinic offers, or that no job is open. */
export const JobList = forwardRef<HTMLElement, JobListProps>(function JobList(
  { items, headingLevel = 2, layout = "split", linkComponent, messages, className, ...rest },
  ref,
) {
  const hasNoJobs = Array.isArray(items) && items.length === 0;
  const jobs = hasNoJobs ? [] : usableItems("JobList", "items", items);
  if (jobs.length === 0 && !hasNoJobs) return null;
  const words = { ...en.jobList, ...messages?.jobList };
  if (process.env.NODE_ENV !== "production") watchWords("JobList", words, messages);
  const Tag = headingTag("JobList", isEmpty(rest.heading) ? headingLevel : headingLevel + 1);

  function lastDay(date: string | undefined) {
    if (date === undefined) return undefined;
    const text = formatDate(messages?.locale ?? en.locale, date);
    if (text) return <time dateTime={date}>{interpolate(words.closes, { date: text })}</time>;
    warn(
      "JobList",
      "items[].closingDate",
      `${quote(date)} is not a date, so it is not shown; use a date such as "2027-01-15".`,
    );
    return undefined;
  }

  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={layout}
      {...rest}
      className={cx("cui-job-list", className)}
    >
      {hasNoJobs ? (
        <p>{words.empty}</p>
      ) : (
        // Safari drops the list role of an unmarked list; role="list" keeps it.
        <ul role="list" className="cui-job-list__items">
          {jobs.map(({ name, place, hours, closingDate, description, href }, index) => (
            <li key={index}>
              <Tag>
                {href === undefined ? (
                  name
                ) : (
                  <Link
                    owner="JobList"
                    prop="items[].href"
                    href={href}
                    linkComponent={linkComponent}
                  >
                    {name}
                  </Link>
                )}
              </Tag>
              {[place, hours, lastDay(closingDate)]
                .filter((fact) => !isEmpty(fact))
                .map((fact, at) => (
                  <small key={at}>
                    <bdi>{fact}</bdi>{" "}
                  </small>
                ))}
              {!isEmpty(description) && <div>{description}</div>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
});
