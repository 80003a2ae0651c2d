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
import { personName } from "./own-names.js";
import { isControl, problemOf, problemsOf } from "./problems.js";
import { refusalInWords } from "./refusal-words.js";
import { RobotTraps } from "./robot-traps.js";
import { useProblems } from "./use-problems.js";
import { useSending, type Sending } from "./use-sending.js";

interface BookingFormClientProps extends Omit<BookingFormProps, "action" | "messages"> {
  action: string | undefined;
  fields: readonly BookingField[];
  words: Messages["bookingForm"];
  locale: string;
}

/** The form, which from its hydration on speaks in our words and is sent once. */
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
    const [refusals, setRefusals] = useState(0);
    const [round, setRound] = useState(0);
    const sending = useSending(onSubmit, settled);
    const list = useProblems(errors, sending);
    const { problems, setProblems } = list;
    if (list.isRefused && sending.state !== "busy") sending.rest();

    // Once it is asked for, it stays: the server takes its answer each time.
    const isRobotLike = Object.hasOwn(problems, personName);
    const [asksPerson, setAsksPerson] = useState(
      isRobotLike || valueOf(values, personName) === "yes",
    );
    if (!asksPerson && isRobotLike) setAsksPerson(true);
    const isAsked = asksPerson && !fields.some((field) => field.name === personName);
    const all = isAsked ? [...fields, personField(words)] : fields;
    const judge = { fields: all, words, locale };

    const elapsed = useRef<HTMLInputElement>(null);
    const hydratedAt = useRef(0);
    useEffect(() => {
      hydratedAt.current = performance.now();
    }, []);

    function settled(outcome: Sending) {
      if (outcome.state !== "refused") return;
      const { code, fieldErrors } = outcome.refusal;
      setRefusals((count) => count + 1);
      // Of an attempt that may have arrived the next one says that it is the same.
      if (code !== "offline" && code !== "server") setRound((count) => count + 1);
      if (Object.keys(fieldErrors).length > 0) setProblems(fieldErrors, { focus: true });
    }

    const [moreId, challengeId] = [`${id}-more`, `${id}-challenge`];

    function idOf(field: string): string | undefined {
      const index = all.findIndex(({ name }) => name === field);
      if (index >= 0) return `${id}-${index}`;
      return isEmpty(children) ? undefined : moreId;
    }

    const controlOf = (field: string) =>
      Array.from(form.current!.elements)
        .filter(isControl)
        .find(({ name }) => name === field);

    /** The id of a field, or of the group in which the site's own control stands. */
    function placeOf(field: string): string | undefined {
      if (all.some(({ name }) => name === field)) return idOf(field);
      const control = controlOf(field);
      return [moreId, challengeId].find((id) => document.getElementById(id)?.contains(control!));
    }

    function goTo(field: string) {
      const control = controlOf(field);
      control?.focus();
      // A hidden control takes no focus.
      if (!control || document.activeElement !== control) {
        document.getElementById(placeOf(field) ?? moreId)?.focus();
      }
    }

    /** Shows what is wrong; true where nothing is. */
    function isRight(): boolean {
      const found = problemsOf(form.current!, judge);
      const all = Object.keys(found).length === 0;
      sending.rest();
      setProblems(found, { focus: !all });
      return all;
    }

    function correct({ target }: FormEvent) {
      if (!isControl(target) || !Object.hasOwn(problems, target.name)) return;
      const problem = problemOf(target, judge);
      const others = Object.entries(problems).filter(([name]) => name !== target.name);
      // In its old place: a line that changes does not move.
      setProblems(problem ? { ...problems, [target.name]: problem } : Object.fromEntries(others));
    }

    const isSent = sending.state === "sent" && !list.isRefused;

    function send(event: FormEvent<HTMLFormElement>) {
      if (isSent) {
        event.preventDefault();
        sending.sayAgain();
      } else if (!sending.isUnderWay() && isRight()) {
        const before = Number(valueOf(values, "elapsed")) || 0;
        elapsed.current!.value = String(
          Math.max(0, before) + Math.round(performance.now() - hydratedAt.current),
        );
        list.expectAnswer();
        sending.start(event);
      } else event.preventDefault();
    }

    /** What a visitor changes after it was sent is another message. */
    function beginAnother() {
      sending.rest();
      setRound((count) => count + 1);
    }

    // Without this every invalid control would also speak in the browser's words.
    function speakOurselves(event: SyntheticEvent) {
      event.preventDefault();
      isRight();
    }

    const drawField = (field: BookingField) => (
      <Field
        key={field.name}
        field={field}
        id={idOf(field.name)!}
        value={valueOf(values, field.name)}
        error={Object.hasOwn(problems, field.name) ? problems[field.name] : undefined}
        words={words}
        locale={locale}
      />
    );
    const questions = fields.map(drawField);
    const hasProblems = Object.keys(problems).length > 0;
    const refusal = hasProblems ? undefined : refusalInWords(sending, words, locale);
    return (
      <form
        method="post"
        ref={form}
        className={cx("cui-booking-form", className)}
        {...rest}
        onInvalidCapture={speakOurselves}
        onSubmit={send}
        onInput={(event) => {
          if (isSent) beginAnother();
          correct(event);
          onInput?.(event);
        }}
      >
        <AttemptKey given={idempotencyKey || undefined} round={round} />
        {ready && hasProblems && (
          <ErrorSummary
            // Made anew, so that what is said again is said.
            key={`errors-${list.said}`}
            id={`${id}-errors`}
            takesFocus={list.takesFocus}
            problems={problems}
            idOf={idOf}
            placeOf={placeOf}
            onGo={goTo}
            words={words}
          />
        )}
        {!isEmpty(children) && (
          <div id={moreId} tabIndex={-1} className="cui-booking-form__more">
            {children}
          </div>
        )}
        {/* Without JavaScript nothing could bring what is hidden into sight. */}
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
            <RobotTraps elapsed={elapsed} words={words} />
            {!isEmpty(challenge) && (
              // A challenge is good for one answer.
              <div key={`challenge-${refusals + list.news}`} id={challengeId} tabIndex={-1}>
                {challenge}
              </div>
            )}
            {isAsked && drawField(personField(words))}
            {!isEmpty(privacy) && <div className="cui-booking-form__privacy">{privacy}</div>}
            {(isSent || refusal) && (
              <Notice key={`attempt-${sending.attempt}`} role={isSent ? "status" : "alert"}>
                {isSent && !isEmpty(sent) ? sent : isSent ? words.sent : refusal}
              </Notice>
            )}
            <div className="cui-booking-form__send">
              {/* Not disabled: the focus would be lost, and a screen reader would not find it. */}
              <button
                type="submit"
                className={buttonClass({})}
                aria-disabled={sending.state === "busy" || undefined}
              >
                {isEmpty(submitLabel) ? words.send : submitLabel}
              </button>
              {!isSent && (
                <p role="status">
                  {sending.state === "busy" && <span key="busy">{words.sending}</span>}
                </p>
              )}
            </div>
          </div>
        )}
      </form>
    );
  },
);

/** A value that the site gave, as text. */
function valueOf(values: BookingFormProps["values"], name: string): string | undefined {
  const value: unknown = values && Object.hasOwn(values, name) ? values[name] : undefined;
  return value == null ? undefined : String(value);
}

const personField = (words: Messages["bookingForm"]): BookingField => ({
  name: personName,
  label: words.isPerson,
  type: "checkbox",
  required: true,
  missing: words.isPersonMissing,
});
