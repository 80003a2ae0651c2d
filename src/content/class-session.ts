import type { Weekday } from "./opening-hours.js";

/** A class that takes place every week. */
export interface ClassSession<Rich = string> {
  /** The class: "Pilates". */
  name: string;
  /** Its day: `monday`. */
  day: Weekday;
  /** 24-hour time at the clinic: `17:30`. */
  start: string;
  /** 24-hour time at the clinic: `18:15`. */
  end?: string;
  /** Who gives it. */
  teacher?: string;
  /** Where it is, if not where all are: "Upstairs". */
  place?: string;
  /** For whom it is: "For beginners". */
  level?: string;
  /** What else there is to say: what to bring, whether there is room, when it begins again. */
  description?: Rich;
  /** A page about it, or one where it can be booked. */
  href?: string;
  /**
   * Whether it does not take place for now.
   * @default false
   */
  cancelled?: boolean;
}
