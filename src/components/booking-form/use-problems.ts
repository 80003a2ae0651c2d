import { useEffect, useRef, useState } from "react";
import type { Problems } from "./problems.js";

/** What is wrong: at first what the server says, then what the form finds. */
export function useProblems(errors: Problems) {
  const given = JSON.stringify(errors);
  const [state, setState] = useState({ given, problems: errors, focus: 0 });
  // The same errors in a new object are no news.
  if (state.given !== given) setState({ given, problems: errors, focus: state.focus + 1 });

  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.focus > 0) summary.current?.focus();
  }, [state.focus]);

  function setProblems(problems: Problems, { focus = false } = {}) {
    setState((before) => ({ ...before, problems, focus: before.focus + (focus ? 1 : 0) }));
  }

  return { problems: state.problems, setProblems, summary };
}
