import type { Decorator } from "@storybook/react-vite";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { addons } from "storybook/preview-api";
import { storyHtmlEvent, type StoryHtml } from "./story-html";

/** Sends the story's HTML to the panels HTML and JSON-LD. The first decorator: it sees the story alone. */
export const sendHtml: Decorator = (Story, { id, viewMode }) => {
  const story = createElement(Story);
  if (viewMode === "docs") return story;
  // Not in an effect, of which the toolbar "JavaScript off" leaves none.
  const sent: StoryHtml = { storyId: id, html: renderToStaticMarkup(story) };
  addons.getChannel().emit(storyHtmlEvent, sent);
  return story;
};
