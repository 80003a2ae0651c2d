import { useEffect, useRef, useState } from "react";

/** What an element looks like now, in words: read again each time its size changes, as toolbars do. */
export function useMeasured(read: (element: HTMLElement) => string) {
  const ref = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState("");
  useEffect(() => {
    const element = ref.current!;
    const observer = new ResizeObserver(() => setWords(read(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [read]);
  return { ref, words };
}

/** A length for people: 17.4 px. */
export function inPixels(length: number): string {
  return `${Number(length.toFixed(length < 10 ? 2 : 1))} px`;
}
