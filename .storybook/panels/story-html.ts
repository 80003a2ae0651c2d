/** The event with which a story's HTML comes from the canvas to the panels. */
export const storyHtmlEvent = "clinic-ui/story-html";

export interface StoryHtml {
  storyId: string;
  /** What a server sends. */
  html: string;
}
