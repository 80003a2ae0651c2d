import { useEffect, useRef, useState } from "react";

/**
 * Keeps what was typed into a textarea before the page was hydrated: React 18 would replace it with the
 * default value.
 */
export function useTextBeforeHydration(id: string, hydrated: boolean) {
  const ref = useRef<HTMLTextAreaElement>(null);
  // During hydration the server's element is in the document, with the visitor's text.
  const [typed] = useState(() =>
    hydrated || typeof document === "undefined" ? undefined : readText(document.getElementById(id)),
  );
  useEffect(() => {
    if (ref.current && typed !== undefined) ref.current.value = typed;
  }, [typed]);
  return ref;
}

const readText = (element: Element | null) =>
  element instanceof HTMLTextAreaElement ? element.value : undefined;
