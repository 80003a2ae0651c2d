import type { Image } from "./image.js";
import type { Practitioner } from "./practitioner.js";

/** An article, or a piece of news. */
export interface Article<Rich = string> {
  /** Its title. */
  name: string;
  /** Its address. */
  href: string;
  /** What it says, in a sentence or two. */
  description?: Rich;
  /** The day it was first published: `2026-03-14` (ISO 8601). */
  published?: string;
  /** The day its content was last changed. */
  updated?: string;
  /** Who wrote it. */
  author?: Practitioner;
  image?: Image;
  /** What it is about, in a word or two: "Exercise". */
  topic?: string;
  /** How long it takes to read, in minutes. */
  readingTime?: number;
}
