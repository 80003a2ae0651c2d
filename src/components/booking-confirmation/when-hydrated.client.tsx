"use client";

import type { ReactNode } from "react";
import { useHydrated } from "../../internal/use-hydrated.js";

/** What only a script can serve: nothing without JavaScript. */
export function WhenHydrated({ children }: { children: ReactNode }) {
  return useHydrated() ? children : null;
}
