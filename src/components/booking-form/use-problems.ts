import { useMemo, useState } from "react";
import { useHydrated } from "../../internal/use-hydrated.js";
import type { Problems } from "./problems.js";
import { sentencesOf } from "./sentences.js";
import type { Sending } from "./use-sending.js";

interface State {
  /** The errors of the last news. */
  given: unknown;
  content: string;
  /** The attempt that they answered. */
  attempt: number;
  problems: Problems;
  /** How often the list of them has taken the focus. */
  focus: number;
  /** How often the server has said something. */
  news: number;
}

/**
 * What is wrong: at first what the server says, then what the form finds, or the server again.
 * @param errors the server's, as the site gives them
 * @param sending how the form stands
 */
export function useProblems(errors: unknown, sending: Sending & { attempt: number }) {
  const sentences = useMemo(() => sentencesOf(errors), [errors]);
  const content = JSON.stringify(sentences);
  const [state, setState] = useState<State>({
    given: errors,
    content,
    attempt: 0,
    problems: sentences,
    focus: 0,
    news: 0,
  });
  // The same errors in a new object are no news, unless they answer another attempt.
  const isAnswer =
    sending.state === "handed" && sending.attempt > state.attempt && errors !== state.given;
  const isNews = content !== state.content || (isAnswer && content !== "{}");
  const hasErrors = content !== "{}";
  if (isNews) {
    setState({
      given: errors,
      content,
      attempt: sending.attempt,
      problems: sentences,
      focus: state.focus + (hasErrors ? 1 : 0),
      news: state.news + 1,
    });
  }

  const hydrated = useHydrated();
  // A page that answers a post is read from its list of errors on. A form that a script draws into
  // a page that is there already takes no focus from anywhere.
  const [answersPost] = useState(() => !hydrated || document.readyState !== "complete");
  return {
    problems: state.problems,
    takesFocus: state.focus > 0 || answersPost,
    /** Changes each time that the list is to be said. */
    said: state.focus,
    /** Changes each time that the server has said something. */
    news: state.news,
    /** Whether the server has just said that something is wrong, also where the function that sent it said nothing. */
    isRefused:
      hasErrors && (isNews || (sending.state === "sent" && sending.attempt === state.attempt)),
    setProblems(problems: Problems, { focus = false } = {}) {
      setState((before) => ({ ...before, problems, focus: before.focus + (focus ? 1 : 0) }));
    },
    /** What is there from now on is no answer yet. */
    expectAnswer: () => setState((before) => ({ ...before, given: errors })),
  };
}
