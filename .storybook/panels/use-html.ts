import { useSyncExternalStore } from "react";
import { addons, useStorybookApi } from "storybook/manager-api";
import { htmlEvent, type SentHtml } from "./event";

/** The shown story's HTML, or nothing until the canvas has sent it. */
export function useHtml(): SentHtml | undefined {
  const storyId = useStorybookApi().getCurrentStoryData()?.id;
  const sent = useSyncExternalStore(subscribe, latest);
  return sent?.storyId === storyId ? sent : undefined;
}

function subscribe(onChange: () => void): () => void {
  const channel = addons.getChannel();
  channel.on(htmlEvent, onChange);
  return () => channel.off(htmlEvent, onChange);
}

function latest(): SentHtml | undefined {
  const [sent] = (addons.getChannel().last(htmlEvent) ?? []) as SentHtml[];
  return sent;
}
