import { useEffect, useRef, useState } from "react";

/**
 * Keeps what was typed into a textarea before the page was hydrated: React 18 puts its first text
 * back there, where it has one.
 */
export function useEarlyText(id: string, hydrated: boolean) {
  const ref = useRef<HTMLTextAreaElement>(null);
  // While React hydrates, the element of the server is on the page, as the visitor left it.
  const [typed] = useState(() =>
    hydrated || typeof document === "undefined" ? undefined : textIn(document.getElementById(id)),
  );
  useEffect(() => {
    if (ref.current && typed !== undefined) ref.current.value = typed;
  }, [typed]);
  return ref;
}

const textIn = (element: Element | null) =>
  element instanceof HTMLTextAreaElement ? element.value : undefined;
