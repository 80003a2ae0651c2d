import { useEffect, useRef } from "react";
import { randomKey } from "../../internal/random-key.js";

interface AttemptKeyProps {
  /** The server's key, if there is one. */
  given: string | undefined;
  /** Changes when the next post is a new attempt. */
  round: number;
}

/** Identifies an attempt, so that a repeated post counts once. */
export function AttemptKey({ given, round }: AttemptKeyProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // In the browser, since the page may be cached and served to many visitors.
    if (given === undefined) input.current!.value = randomKey();
  }, [given, round]);
  // React 18 would overwrite the script's value if it had a `value` prop, even an undefined one.
  const value = given === undefined ? {} : { value: given };
  return <input key={given} ref={input} type="hidden" name="idempotencyKey" {...value} />;
}
