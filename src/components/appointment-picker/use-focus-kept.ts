import { useEffect, type RefObject } from "react";

const focusable =
  "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";

/**
 * Where the element with the focus goes away, its nearest neighbour that stayed takes the focus
 * (WCAG 2.4.3). A component that knows a better place has moved it there by then.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const container = root.current;
    if (!container) return;
    /** The element with the focus, and what it stands in. */
    let path: Element[] = [];

    function remember({ target }: FocusEvent) {
      path = [];
      for (let element = target as Element | null; element && element !== container;) {
        path.push(element);
        element = element.parentElement;
      }
      path.push(container!);
    }

    function forget({ target }: FocusEvent) {
      // Some browsers say this of an element that is on its way out, before it is.
      queueMicrotask(() => {
        if (path[0] === target && path[0]?.isConnected) path = [];
      });
    }

    const observer = new MutationObserver(() => {
      if (!path[0] || path[0].isConnected || document.activeElement !== document.body) return;
      const neighbourhood = path.find(({ isConnected }) => isConnected);
      const next = [...(neighbourhood?.querySelectorAll<HTMLElement>(focusable) ?? [])].find(
        (element) => element.getClientRects().length > 0,
      );
      if (!next) neighbourhood?.setAttribute("tabindex", "-1");
      (next ?? (neighbourhood as HTMLElement | undefined))?.focus({ preventScroll: true });
    });

    container.addEventListener("focusin", remember);
    container.addEventListener("focusout", forget);
    observer.observe(container, { childList: true, subtree: true });
    return () => {
      container.removeEventListener("focusin", remember);
      container.removeEventListener("focusout", forget);
      observer.disconnect();
    };
  }, [root]);
}
