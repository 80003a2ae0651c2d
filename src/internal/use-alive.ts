import { useSyncExternalStore } from "react";

/** Whether the page is alive: false on the server and while it hydrates, so that both draw the same. */
export function useAlive(): boolean {
  return useSyncExternalStore(never, yes, no);
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
