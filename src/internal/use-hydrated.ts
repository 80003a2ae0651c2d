import { useSyncExternalStore } from "react";

/** Whether React runs the page: false on the server and while it hydrates, so that both draw the same. */
export function useHydrated(): boolean {
  return useSyncExternalStore(never, yes, no);
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
