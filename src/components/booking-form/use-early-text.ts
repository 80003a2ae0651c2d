import { useEffect, useRef, useState } from "react";

/**
 * Keeps what was typed into a textarea before the page was hydrated: React 18 puts its first text
 * back there, where it has one.
 */
export function useEarlyText(id: string, hydrated: boolean) {
  const ref = useRef<HTMLTextAreaElement>(null);
  // While React hydrates, the element of the server is on the page, and as the visitor left it.
  const [typed] = useState(() => {
    const element =
      hydrated || typeof document === "undefined" ? null : document.getElementById(id);
    return element instanceof HTMLTextAreaElement ? element.value : undefined;
  });
  useEffect(() => {
    if (ref.current && typed !== undefined) ref.current.value = typed;
  }, [typed]);
  return ref;
}
