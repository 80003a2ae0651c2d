import { useEffect, useRef, useState } from "react";
import { plural } from "../../internal/plural.js";
import type { Messages } from "../../messages/messages.js";

interface CountOptions {
  /** The control's id. */
  id: string;
  /** The longest text in UTF-16 code units. */
  limit: number | undefined;
  words: Messages["bookingForm"];
  locale: string;
}

/** Milliseconds, longer than the gaps between keys, so that a screen reader speaks in a pause. */
const pause = 500;

/** A sentence on the characters that are left, near the limit, or over it. */
export function useCharacterCount({ id, limit, words, locale }: CountOptions) {
  const [length, setLength] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function count(text: string) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setLength(text.length), pause);
  }

  useEffect(() => {
    const control = limit === undefined ? null : document.getElementById(id);
    // The initial value, or what was typed before hydration.
    if (control && "value" in control) count(String(control.value));
    return () => clearTimeout(timer.current);
  }, [id, limit]);

  if (limit === undefined) return { isOver: false };
  const left = limit - length;
  const isNear = length > 0 && left <= Math.max(20, limit / 10);
  return {
    onInput: count,
    isOver: left < 0,
    sentence: isNear
      ? plural(locale, left < 0 ? words.charactersOver : words.charactersLeft, Math.abs(left))
      : undefined,
  };
}
