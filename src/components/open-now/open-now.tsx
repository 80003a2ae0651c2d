import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { openingHoursProblems } from "../../content/opening-hours-problems.js";
import type { OpeningHours } from "../../content/opening-hours.js";
import { warn } from "../../internal/warn.js";
import { watchWord } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { OpenNowLive } from "./open-now.client.js";

export interface OpenNowProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** The week, exceptional days, and the clinic's time zone, which applies wherever the visitor is. */
  hours: OpeningHours;
  /**
   * Shown without JavaScript, and where the hours are invalid: "Monday to Friday, 8
   * am to 6 pm".
   * @default an empty line
   */
  children?: ReactNode;
  /**
   * A fixed moment, in milliseconds since 1970, for stories and tests.
   * @default the visitor's clock
   */
  now?: number;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Whether the clinic is open at this minute, and until or from when. */
export const OpenNow = forwardRef<HTMLDivElement, OpenNowProps>(function OpenNow(
  { hours, now, messages, className, children, ...rest },
  ref,
) {
  if (process.env.NODE_ENV !== "production" && !hours?.week)
    warn("OpenNow", "hours", "have no week, so nothing is shown; give the hours of each day.");
  else if (process.env.NODE_ENV !== "production")
    for (const problem of openingHoursProblems(hours)) warn("OpenNow", "hours", problem);
  if (process.env.NODE_ENV !== "production" && hours?.week)
    watchWord("OpenNow", messages, "openNow", "open");
  return (
    <OpenNowLive
      ref={ref}
      hours={hours}
      // A site's data may have null or text here.
      now={typeof now === "number" ? now : undefined}
      words={{ ...en.openNow, ...messages?.openNow }}
      locale={messages?.locale ?? en.locale}
      className={cx("cui-open-now", className)}
      {...rest}
    >
      {children}
    </OpenNowLive>
  );
});
