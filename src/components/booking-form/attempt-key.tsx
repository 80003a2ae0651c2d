import { useEffect, useRef } from "react";
import { randomKey } from "../../internal/random-key.js";

interface AttemptKeyProps {
  /** The server's own, if it gives one. */
  given: string | undefined;
  /** Changes when what is sent next is another attempt. */
  round: number;
}

/** Names an attempt, so that one that comes twice is taken once. */
export function AttemptKey({ given, round }: AttemptKeyProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // By the script, as the page may be kept and served to many.
    if (given === undefined) input.current!.value = randomKey();
  }, [given, round]);
  // React 18 would take the script's value away where it is told of one, even of none.
  const value = given === undefined ? {} : { value: given };
  return <input key={given} ref={input} type="hidden" name="idempotencyKey" {...value} />;
}
