import { useEffect, type RefObject } from "react";

const focusable =
  "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";

/**
 * If the focused element is removed, moves the focus to the first focusable element of its nearest
 * remaining ancestor (WCAG 2.4.3). A component that knows a better place has moved it there by then.
 */
export function useFocusRecovery(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const container = root.current;
    if (!container) return;
    /** The focused element and its ancestors. */
    let path: Element[] = [];

    function handleFocusIn({ target }: FocusEvent) {
      path = [];
      for (let element = target as Element | null; element && element !== container;) {
        path.push(element);
        element = element.parentElement;
      }
      path.push(container!);
    }

    function handleFocusOut({ target }: FocusEvent) {
      // Some browsers send focusout for an element that is about to be removed.
      queueMicrotask(() => {
        if (path[0] === target && path[0]?.isConnected) path = [];
      });
    }

    const observer = new MutationObserver(() => {
      if (!path[0] || path[0].isConnected || document.activeElement !== document.body) return;
      const ancestor = path.find(({ isConnected }) => isConnected);
      const next = [...(ancestor?.querySelectorAll<HTMLElement>(focusable) ?? [])].find(
        (element) => element.getClientRects().length > 0,
      );
      if (!next) ancestor?.setAttribute("tabindex", "-1");
      (next ?? (ancestor as HTMLElement | undefined))?.focus({ preventScroll: true });
    });

    container.addEventListener("focusin", handleFocusIn);
    container.addEventListener("focusout", handleFocusOut);
    observer.observe(container, { childList: true, subtree: true });
    return () => {
      container.removeEventListener("focusin", handleFocusIn);
      container.removeEventListener("focusout", handleFocusOut);
      observer.disconnect();
    };
  }, [root]);
}
