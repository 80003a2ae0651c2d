import { useMemo, useState } from "react";
import { useHydrated } from "../../internal/use-hydrated.js";
import type { Problems } from "./problems.js";
import { readFieldErrors } from "./field-errors.js";
import type { Sending } from "./use-sending.js";

interface State {
  /** The server's errors at the last update. */
  errors: unknown;
  content: string;
  /** The attempt that they answered. */
  attempt: number;
  problems: Problems;
  /** How often the summary has taken the focus. */
  focusCount: number;
  /** How often the server's errors have changed. */
  updates: number;
}

/**
 * The problems shown: the server's errors at first, then what the form finds, or the server again.
 * @param errors the server's, as the site gives them
 * @param sending the state of the form
 */
export function useProblems(errors: unknown, sending: Sending & { attempt: number }) {
  const fieldErrors = useMemo(() => readFieldErrors(errors), [errors]);
  const content = JSON.stringify(fieldErrors);
  const [state, setState] = useState<State>({
    errors,
    content,
    attempt: 0,
    problems: fieldErrors,
    focusCount: 0,
    updates: 0,
  });
  // The same errors in a new object are not an update, unless they answer another attempt.
  const isAnswer =
    sending.state === "handed" && sending.attempt > state.attempt && errors !== state.errors;
  const isUpdate = content !== state.content || (isAnswer && content !== "{}");
  const hasErrors = content !== "{}";
  if (isUpdate) {
    setState({
      errors,
      content,
      attempt: sending.attempt,
      problems: fieldErrors,
      focusCount: state.focusCount + (hasErrors ? 1 : 0),
      updates: state.updates + 1,
    });
  }

  const hydrated = useHydrated();
  // On a page that answers a post, the summary takes the focus on load. A form that is rendered into a
  // loaded page does not take the focus.
  const [answersPost] = useState(() => !hydrated || document.readyState !== "complete");
  return {
    problems: state.problems,
    takesFocus: state.focusCount > 0 || answersPost,
    /** Changes each time the summary is to be announced again. */
    focusCount: state.focusCount,
    /** Changes each time the server's errors change. */
    updates: state.updates,
    /** Whether the server has just returned errors, even if `onSubmit` resolved without one. */
    isRejected:
      hasErrors && (isUpdate || (sending.state === "sent" && sending.attempt === state.attempt)),
    setProblems(problems: Problems, { focus = false } = {}) {
      setState((before) => ({
        ...before,
        problems,
        focusCount: before.focusCount + (focus ? 1 : 0),
      }));
    },
    /** Until the next answer, the present errors do not count as one. */
    expectAnswer: () => setState((before) => ({ ...before, errors })),
  };
}
