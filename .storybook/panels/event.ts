import type { StoryHtml } from "./story-html";

/** The event with which a story's HTML comes from the canvas to the tabs. */
export const htmlEvent = "clinic-ui/html";

export interface SentHtml extends StoryHtml {
  storyId: string;
}
