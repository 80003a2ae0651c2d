"use client";

import { cx } from "class-variance-authority";
import {
  forwardRef,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  type FormEvent,
  type SyntheticEvent,
} from "react";
import { isEmpty } from "../../internal/content.js";
import { useAlive } from "../../internal/use-alive.js";
import type { Messages } from "../../messages/messages.js";
import { Button } from "../button/index.js";
import type { BookingField } from "./booking-field.js";
import type { BookingFormProps } from "./booking-form.js";
import { ErrorSummary } from "./error-summary.js";
import { Field } from "./field.js";
import { isControl, problemOf, problemsOf, type Problems } from "./problems.js";
import { RobotTraps } from "./robot-traps.js";
import { useProblems } from "./use-problems.js";
import { useSending } from "./use-sending.js";

interface LiveFormProps extends Omit<BookingFormProps, "action" | "messages"> {
  action: string | undefined;
  fields: readonly BookingField[];
  values: Readonly<Record<string, string>>;
  errors: Problems;
  words: Messages["bookingForm"];
}

/** The form, which from its hydration on speaks in our words and is sent once. */
export const LiveForm = forwardRef<HTMLFormElement, LiveFormProps>(function LiveForm(
  {
    fields,
    ready = true,
    legend,
    values,
    errors,
    challenge,
    privacy,
    submitLabel,
    onSubmit,
    onInput,
    words,
    className,
    children,
    ...rest
  },
  ref,
) {
  const name = useId();
  const alive = useAlive();
  const form = useRef<HTMLFormElement>(null);
  useImperativeHandle(ref, () => form.current!);
  const { problems, setProblems, summary } = useProblems(errors);
  const sending = useSending(onSubmit);

  const elapsed = useRef<HTMLInputElement>(null);
  const aliveSince = useRef(0);
  useEffect(() => {
    aliveSince.current = performance.now();
  }, []);

  const idOf = (field: string) => {
    const index = fields.findIndex(({ name }) => name === field);
    return index < 0 ? `${name}-more` : `${name}-${index}`;
  };

  function goTo(field: string) {
    const controls = Array.from(form.current!.elements).filter(isControl);
    const control = controls.find(({ name }) => name === field);
    (control ?? document.getElementById(idOf(field)))?.focus();
  }

  /** Shows what is wrong; true where nothing is. */
  function isRight(): boolean {
    const found = problemsOf(form.current!, fields, words);
    const all = Object.keys(found).length === 0;
    setProblems(found, { focus: !all });
    return all;
  }

  function correct({ target }: FormEvent) {
    if (!isControl(target) || !(target.name in problems)) return;
    const problem = problemOf(target, fields, words);
    const others = Object.entries(problems).filter(([name]) => name !== target.name);
    // In its old place: a line that changes does not move.
    setProblems(problem ? { ...problems, [target.name]: problem } : Object.fromEntries(others));
  }

  function send(event: FormEvent<HTMLFormElement>) {
    if (!sending.isUnderWay() && isRight()) {
      elapsed.current!.value = String(Math.round(performance.now() - aliveSince.current));
      sending.start(event);
    } else event.preventDefault();
  }

  // Without this every invalid control would also speak in the browser's words.
  function speakOurselves(event: SyntheticEvent) {
    event.preventDefault();
    isRight();
  }

  const questions = fields.map((field) => (
    <Field
      key={field.name}
      field={field}
      id={idOf(field.name)}
      value={values[field.name]}
      error={problems[field.name]}
      words={words}
    />
  ));
  return (
    <form
      method="post"
      ref={form}
      className={cx("cui-booking-form", className)}
      {...rest}
      onInvalidCapture={speakOurselves}
      onSubmit={send}
      onInput={(event) => {
        correct(event);
        onInput?.(event);
      }}
    >
      {ready && Object.keys(problems).length > 0 && (
        <ErrorSummary ref={summary} problems={problems} idOf={idOf} onGo={goTo} words={words} />
      )}
      {!isEmpty(children) && (
        <div id={`${name}-more`} tabIndex={-1} className="cui-booking-form__more">
          {children}
        </div>
      )}
      {/* Without JavaScript nothing could bring what is hidden into sight. */}
      {(ready || alive) && (
        <div hidden={!ready} className="cui-booking-form__details">
          {isEmpty(legend) ? (
            questions
          ) : (
            <fieldset className="cui-booking-form__questions">
              <legend>{legend}</legend>
              {questions}
            </fieldset>
          )}
          <RobotTraps elapsed={elapsed} words={words} />
          {challenge}
          {!isEmpty(privacy) && <div className="cui-booking-form__privacy">{privacy}</div>}
          <div className="cui-booking-form__send">
            {/* Not disabled: the focus would be lost, and a screen reader would not find it. */}
            <Button type="submit" aria-disabled={sending.isBusy || undefined}>
              {isEmpty(submitLabel) ? words.send : submitLabel}
            </Button>
            <p role="status">
              {sending.isBusy && words.sending}
              {sending.hasFailed && words.notSent}
            </p>
          </div>
        </div>
      )}
    </form>
  );
});
