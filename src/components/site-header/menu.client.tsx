"use client";

import {
  useEffect,
  useRef,
  type ComponentPropsWithoutRef,
  type KeyboardEvent,
  type MouseEvent,
} from "react";

/**
 * The header's menu, closed as visitors expect: by Escape, by following a link, and, where a submenu
 * lies over the page, by going on elsewhere.
 */
export function Menu(props: ComponentPropsWithoutRef<"details">) {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    function leave({ target }: Event) {
      for (const submenu of menu.current!.querySelectorAll("details"))
        if (submenu.open && isOverPage(submenu) && !submenu.contains(target as Node))
          submenu.open = false;
    }
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, []);

  function closeInnermost({ key, target }: KeyboardEvent) {
    const open = key === "Escape" && (target as Element).closest<HTMLDetailsElement>("[open]");
    if (!open) return;
    open.open = false;
    open.querySelector("summary")!.focus();
  }

  // A router changes the page and keeps the header as it is.
  function closeAll({ target }: MouseEvent) {
    if (!(target as Element).closest("a")) return;
    for (const details of [menu.current!, ...menu.current!.querySelectorAll("details")])
      details.open = false;
  }

  return (
    // A visitor may open the menu before hydration; React must not take that for a mismatch.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what happens in it, not to it
    <details
      suppressHydrationWarning
      ref={menu}
      onKeyDown={closeInnermost}
      onClick={closeAll}
      {...props}
    />
  );
}

const isOverPage = ({ lastElementChild }: Element) =>
  getComputedStyle(lastElementChild!).position === "absolute";
