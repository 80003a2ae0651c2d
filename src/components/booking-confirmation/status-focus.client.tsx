"use client";

import { useEffect, useRef } from "react";

/**
 * Moves the focus to the confirmation when its status changes: the button that was pressed for it is
 * gone, and the focus with it.
 */
export function StatusFocus({ status }: { status: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  const before = useRef(status);
  useEffect(() => {
    if (before.current === status) return;
    before.current = status;
    const { activeElement, body } = document;
    const section = ref.current?.closest("section");
    if (!section || (activeElement && activeElement !== body)) return;
    section.tabIndex = -1;
    section.focus();
  }, [status]);
  return <span ref={ref} hidden />;
}
