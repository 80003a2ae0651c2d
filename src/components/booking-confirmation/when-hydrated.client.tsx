"use client";

import type { ReactNode } from "react";
import { useHydrated } from "../../internal/use-hydrated.js";

/** Renders its children once hydrated, for what needs JavaScript. */
export function WhenHydrated({ children }: { children: ReactNode }) {
  return useHydrated() ? children : null;
}
