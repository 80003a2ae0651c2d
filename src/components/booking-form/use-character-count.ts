import { useEffect, useRef, useState } from "react";
import { plural } from "../../internal/plural.js";
import type { Messages } from "../../messages/messages.js";

interface CountOptions {
  /** The control's id. */
  id: string;
  /** How long its text may be. */
  most: number | undefined;
  words: Messages["bookingForm"];
  locale: string;
}

/** Longer than the gaps between keys: a screen reader speaks when the typing rests. */
const pause = 500;

/** How much more can be typed, in words: near the end, and beyond it. */
export function useCharacterCount({ id, most, words, locale }: CountOptions) {
  const [length, setLength] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function count(text: string) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setLength(text.length), pause);
  }

  useEffect(() => {
    const control = most === undefined ? null : document.getElementById(id);
    // What the page came with, or was typed before the script.
    if (control && "value" in control) count(String(control.value));
    return () => clearTimeout(timer.current);
  }, [id, most]);

  if (most === undefined) return { isOver: false };
  const left = most - length;
  const isNear = length > 0 && left <= Math.max(20, most / 10);
  return {
    onInput: count,
    isOver: left < 0,
    sentence: isNear
      ? plural(locale, left < 0 ? words.charactersOver : words.charactersLeft, Math.abs(left))
      : undefined,
  };
}
