import { useSyncExternalStore } from "react";
import { addons, useStorybookApi } from "storybook/manager-api";
import { storyHtmlEvent, type StoryHtml } from "./story-html";

/** The shown story's HTML as a server sends it, empty until the canvas has sent it. */
export function useStoryHtml(): string {
  const storyId = useStorybookApi().getCurrentStoryData()?.id;
  const sent = useSyncExternalStore(subscribe, latest);
  return sent?.storyId === storyId ? (sent?.html ?? "") : "";
}

function subscribe(onChange: () => void): () => void {
  const channel = addons.getChannel();
  channel.on(storyHtmlEvent, onChange);
  return () => channel.off(storyHtmlEvent, onChange);
}

function latest(): StoryHtml | undefined {
  const [sent] = (addons.getChannel().last(storyHtmlEvent) ?? []) as StoryHtml[];
  return sent;
}
