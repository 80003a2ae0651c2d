import { useSyncExternalStore } from "react";

/** Whether the component has hydrated: false on the server and during hydration, so the two match. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}

/** The answer changes only once, with hydration, so there is nothing to listen to. */
const subscribe = () => () => {};
