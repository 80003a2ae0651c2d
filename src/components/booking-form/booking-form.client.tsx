"use client";

import { cx } from "class-variance-authority";
import {
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type FormEvent,
  type SyntheticEvent,
} from "react";
import { isEmpty } from "../../internal/nodes.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { useHydrated } from "../../internal/use-hydrated.js";
import type { Messages } from "../../messages/messages.js";
import { buttonClass } from "../button/index.js";
import { AttemptKey } from "./attempt-key.js";
import type { BookingField } from "./booking-field.js";
import type { BookingFormProps } from "./booking-form.types.js";
import { ErrorSummary } from "./error-summary.js";
import { Field } from "./field.js";
import { Notice } from "./notice.js";
import { isPersonName } from "./reserved-names.js";
import { isControl, findProblem, findProblems } from "./problems.js";
import { sendErrorMessage } from "./send-error-message.js";
import { BotTraps } from "./bot-traps.js";
import { useProblems } from "./use-problems.js";
import { useSending, type Sending } from "./use-sending.js";

interface BookingFormClientProps extends Omit<BookingFormProps, "action" | "messages"> {
  action: string | undefined;
  fields: readonly BookingField[];
  words: Messages["bookingForm"];
  locale: string;
}

/** The form in the browser: it shows its own error messages and is sent once. */
export const BookingFormClient = forwardRef<HTMLFormElement, BookingFormClientProps>(
  function BookingFormClient(
    {
      fields,
      ready = true,
      legend,
      values,
      errors,
      challenge,
      privacy,
      submitLabel,
      sent,
      idempotencyKey,
      onSubmit,
      onInput,
      words,
      locale,
      className,
      children,
      ...rest
    },
    ref,
  ) {
    const id = useIdPrefix(rest.id);
    const hydrated = useHydrated();
    const form = useRef<HTMLFormElement>(null);
    useImperativeHandle(ref, () => form.current!);
    const [errorCount, setErrorCount] = useState(0);
    const [round, setRound] = useState(0);
    const sending = useSending(onSubmit, handleSettled);
    const problemState = useProblems(errors, sending);
    const { problems, setProblems } = problemState;
    if (problemState.isRejected && sending.state !== "sending") sending.reset();

    // Once shown, it stays, since the server checks it each time.
    const isTakenForBot = Object.hasOwn(problems, isPersonName);
    const [showsPersonField, setShowsPersonField] = useState(
      isTakenForBot || readValue(values, isPersonName) === "yes",
    );
    if (!showsPersonField && isTakenForBot) setShowsPersonField(true);
    const needsPersonField =
      showsPersonField && !fields.some((field) => field.name === isPersonName);
    const allFields = needsPersonField ? [...fields, personField(words)] : fields;
    const validation = { fields: allFields, words, locale };

    const elapsed = useRef<HTMLInputElement>(null);
    const hydratedAt = useRef(0);
    useEffect(() => {
      hydratedAt.current = performance.now();
    }, []);

    function handleSettled(outcome: Sending) {
      if (outcome.state !== "failed") return;
      const { code, fieldErrors } = outcome.error;
      setErrorCount((count) => count + 1);
      // An attempt that may have arrived keeps its key, so that sending it again is not a second one.
      if (code !== "offline" && code !== "server") setRound((count) => count + 1);
      if (Object.keys(fieldErrors).length > 0) setProblems(fieldErrors, { focus: true });
    }

    const [moreId, challengeId] = [`${id}-more`, `${id}-challenge`];

    function fieldId(field: string): string | undefined {
      const index = allFields.findIndex(({ name }) => name === field);
      if (index >= 0) return `${id}-${index}`;
      return isEmpty(children) ? undefined : moreId;
    }

    const findControl = (field: string) =>
      Array.from(form.current!.elements)
        .filter(isControl)
        .find(({ name }) => name === field);

    /** The id of a field, or of the group that contains the site's own control. */
    function targetId(field: string): string | undefined {
      if (allFields.some(({ name }) => name === field)) return fieldId(field);
      const control = findControl(field);
      return [moreId, challengeId].find((id) => document.getElementById(id)?.contains(control!));
    }

    function focusField(field: string) {
      const control = findControl(field);
      control?.focus();
      // A hidden control cannot have the focus.
      if (!control || document.activeElement !== control) {
        document.getElementById(targetId(field) ?? moreId)?.focus();
      }
    }

    /** Shows the problems of all answers; returns whether there are none. */
    function validate(): boolean {
      const found = findProblems(form.current!, validation);
      const isValid = Object.keys(found).length === 0;
      sending.reset();
      setProblems(found, { focus: !isValid });
      return isValid;
    }

    function recheck({ target }: FormEvent) {
      if (!isControl(target) || !Object.hasOwn(problems, target.name)) return;
      const problem = findProblem(target, validation);
      const others = Object.entries(problems).filter(([name]) => name !== target.name);
      // At the same position, so that the lines do not move.
      setProblems(problem ? { ...problems, [target.name]: problem } : Object.fromEntries(others));
    }

    const isSent = sending.state === "sent" && !problemState.isRejected;

    function send(event: FormEvent<HTMLFormElement>) {
      if (isSent) {
        event.preventDefault();
        sending.repeat();
      } else if (!sending.isBusy() && validate()) {
        const before = Number(readValue(values, "elapsed")) || 0;
        elapsed.current!.value = String(
          Math.max(0, before) + Math.round(performance.now() - hydratedAt.current),
        );
        problemState.expectAnswer();
        sending.start(event);
      } else event.preventDefault();
    }

    /** A form that is changed after it was sent is a new message. */
    function startNewAttempt() {
      sending.reset();
      setRound((count) => count + 1);
    }

    // Without this each invalid control would show the browser's message too.
    function showOwnMessages(event: SyntheticEvent) {
      event.preventDefault();
      validate();
    }

    const renderField = (field: BookingField) => (
      <Field
        key={field.name}
        field={field}
        id={fieldId(field.name)!}
        value={readValue(values, field.name)}
        error={Object.hasOwn(problems, field.name) ? problems[field.name] : undefined}
        words={words}
        locale={locale}
      />
    );
    const questions = fields.map(renderField);
    const hasProblems = Object.keys(problems).length > 0;
    const error = hasProblems ? undefined : sendErrorMessage(sending, words, locale);
    return (
      <form
        method="post"
        ref={form}
        className={cx("cui-booking-form", className)}
        {...rest}
        onInvalidCapture={showOwnMessages}
        onSubmit={send}
        onInput={(event) => {
          if (isSent) startNewAttempt();
          recheck(event);
          onInput?.(event);
        }}
      >
        <AttemptKey given={idempotencyKey || undefined} round={round} />
        {ready && hasProblems && (
          <ErrorSummary
            // Remounted, so that the same problems are announced again.
            key={`errors-${problemState.focusCount}`}
            id={`${id}-errors`}
            takesFocus={problemState.takesFocus}
            problems={problems}
            fieldId={fieldId}
            targetId={targetId}
            onFocus={focusField}
            words={words}
          />
        )}
        {!isEmpty(children) && (
          <div id={moreId} tabIndex={-1} className="cui-booking-form__more">
            {children}
          </div>
        )}
        {/* Without JavaScript nothing could show what is hidden. */}
        {(ready || hydrated) && (
          <div hidden={!ready} className="cui-booking-form__details">
            {isEmpty(legend) ? (
              questions
            ) : (
              <fieldset className="cui-booking-form__questions">
                <legend>{legend}</legend>
                {questions}
              </fieldset>
            )}
            <BotTraps elapsed={elapsed} words={words} />
            {!isEmpty(challenge) && (
              // A challenge can be answered once.
              <div
                key={`challenge-${errorCount + problemState.updates}`}
                id={challengeId}
                tabIndex={-1}
              >
                {challenge}
              </div>
            )}
            {needsPersonField && renderField(personField(words))}
            {!isEmpty(privacy) && <div className="cui-booking-form__privacy">{privacy}</div>}
            {(isSent || error) && (
              <Notice key={`attempt-${sending.attempt}`} role={isSent ? "status" : "alert"}>
                {isSent && !isEmpty(sent) ? sent : isSent ? words.sent : error}
              </Notice>
            )}
            <div className="cui-booking-form__send">
              {/* Not disabled: the focus would be lost, and a screen reader would not find it. */}
              <button
                type="submit"
                className={buttonClass({})}
                aria-disabled={sending.state === "sending" || undefined}
              >
                {isEmpty(submitLabel) ? words.send : submitLabel}
              </button>
              {!isSent && (
                <p role="status">
                  {sending.state === "sending" && <span key="sending">{words.sending}</span>}
                </p>
              )}
            </div>
          </div>
        )}
      </form>
    );
  },
);

/** A value of `values`, as text. */
function readValue(values: BookingFormProps["values"], name: string): string | undefined {
  const value: unknown = values && Object.hasOwn(values, name) ? values[name] : undefined;
  return value == null ? undefined : String(value);
}

const personField = (words: Messages["bookingForm"]): BookingField => ({
  name: isPersonName,
  label: words.isPerson,
  type: "checkbox",
  required: true,
  missing: words.isPersonMissing,
});
