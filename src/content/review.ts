import { isPlainDate } from "../time/plain-date.js";
import type { Practitioner } from "./practitioner.js";

/** Who wrote and checked a page, and when. Not a rating. */
export interface Review {
  author?: Practitioner;
  /** Who checked it: not the author. */
  reviewer?: Practitioner;
  /** First published: `2026-03-14` (ISO 8601). */
  published?: string;
  /** Last checked. */
  lastReviewed?: string;
  /** The date of the next check. */
  nextReview?: string;
}

/** Whether a page's next check has passed on a day (both ISO 8601 dates). */
export function isReviewOverdue({ nextReview }: Review, today: string): boolean {
  return isPlainDate(nextReview) && isPlainDate(today) && nextReview < today;
}
