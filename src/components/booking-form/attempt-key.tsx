import { useEffect, useRef } from "react";

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

/** 128 bits. crypto.randomUUID is not there on a site without TLS, such as a local one. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
