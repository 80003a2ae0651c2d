"use client";

import { Fragment, useCallback, useState, type ReactNode } from "react";
import type { OpeningHours } from "../../content/opening-hours.js";
import { doorAt } from "../../content/open-status.js";
import { useHydrated } from "../../internal/use-hydrated.js";

export interface BookingWaysProps {
  hours: OpeningHours;
  online: ReactNode;
  phone: ReactNode;
  className: string;
}

/**
 * Two ways to book: the telephone first while the clinic is open, online first while it is closed
 * or its status is unknown. Nothing moves while a visitor may see it (docs/decisions/0009).
 */
export function BookingWays({ hours, online, phone, className }: BookingWaysProps) {
  const hydrated = useHydrated();
  const [open, setOpen] = useState(() => (hydrated ? isOpen(hours) : undefined));
  const settle = useCallback(
    (root: HTMLElement | null) => {
      if (root && !mayBeInUse(root)) setOpen(isOpen(hours));
    },
    [hours],
  );
  const ways = [
    <Fragment key="online">{online}</Fragment>,
    <Fragment key="phone">{phone}</Fragment>,
  ];
  return (
    <div ref={settle} data-open={open} className={className}>
      {open ? ways.reverse() : ways}
    </div>
  );
}

const isOpen = (hours: OpeningHours) => doorAt(hours, Date.now())?.state === "open";

/** Whether a visitor may see it, or it contains the focus. */
function mayBeInUse(root: HTMLElement): boolean {
  if (root.contains(document.activeElement)) return true;
  const { top, bottom } = root.getBoundingClientRect();
  const onScreen = bottom > 0 && top < innerHeight;
  return onScreen && !document.hidden && getComputedStyle(root).visibility === "visible";
}
