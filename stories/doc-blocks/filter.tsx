import { useId, useRef, useState, type ReactNode } from "react";
import "./filter.css";

/** A field above the parts of a page that leaves those in sight which have all its words. */
export function Filter({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  const content = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<string>();

  const filter = (typed: string) => {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const parts = [...content.current!.querySelectorAll<HTMLElement>(":scope > section")];
    for (const part of parts) {
      const text = part.textContent.toLowerCase();
      part.hidden = !words.every((word) => text.includes(word));
    }
    for (const heading of content.current!.querySelectorAll<HTMLElement>(":scope > h2"))
      heading.hidden = partsBelow(heading).every(({ hidden }) => hidden);
    const shown = parts.filter(({ hidden }) => !hidden).length;
    setFound(words.length > 0 ? `${shown} of ${parts.length}` : undefined);
  };

  return (
    <>
      <p className="docs-block docs-filter sb-unstyled">
        <label htmlFor={id}>{label}</label>
        <input id={id} type="search" onChange={({ target }) => filter(target.value)} />
        <span role="status">{found}</span>
      </p>
      <div ref={content} className="docs-filtered">
        {children}
      </div>
    </>
  );
}

function partsBelow(heading: HTMLElement): HTMLElement[] {
  const parts: HTMLElement[] = [];
  let next = heading.nextElementSibling;
  for (; next?.tagName === "SECTION"; next = next.nextElementSibling)
    parts.push(next as HTMLElement);
  return parts;
}
