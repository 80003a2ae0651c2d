import { useEffect, useRef, useState, type FormEvent } from "react";

type OnSubmit = (fields: Record<string, string>) => void | Promise<void>;

/** Sends a form once: by the site's function where there is one, else as the browser does. */
export function useSending(onSubmit: OnSubmit | undefined) {
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  // Two presses may come before React draws again.
  const underWay = useRef(false);

  function settle(state: "idle" | "failed") {
    underWay.current = false;
    setState(state);
  }

  // A visitor who comes back finds the page as it was left.
  useEffect(() => {
    const wake = ({ persisted }: PageTransitionEvent) => persisted && settle("idle");
    window.addEventListener("pageshow", wake);
    return () => window.removeEventListener("pageshow", wake);
  }, []);

  function start(event: FormEvent<HTMLFormElement>) {
    underWay.current = true;
    setState("busy");
    if (!onSubmit) return;
    event.preventDefault();
    const fields = fieldsOf(event);
    // In a promise, so that a function that throws fails like one that rejects.
    new Promise<void>((resolve) => resolve(onSubmit(fields))).then(
      () => settle("idle"),
      () => settle("failed"),
    );
  }

  return {
    isUnderWay: () => underWay.current,
    isBusy: state === "busy",
    hasFailed: state === "failed",
    start,
  };
}

/** What the browser would post. */
function fieldsOf(event: FormEvent<HTMLFormElement>): Record<string, string> {
  const fields: Record<string, string> = {};
  new FormData(event.currentTarget).forEach((value, name) => {
    if (typeof value === "string") fields[name] = value;
  });
  return fields;
}
