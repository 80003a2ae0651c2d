import { cx } from "class-variance-authority";
import type { ReactNode } from "react";
import { isEmpty } from "../../internal/nodes.js";
import { plural } from "../../internal/plural.js";
import type { Messages } from "../../messages/messages.js";
import type { BookingField } from "./booking-field.js";
import { Control } from "./control.js";
import { useCharacterCount } from "./use-character-count.js";

interface FieldProps {
  field: BookingField;
  /** The control's id; a group's first control has it. */
  id: string;
  value: string | undefined;
  /** The problem with the answer. */
  error: string | undefined;
  words: Messages["bookingForm"];
  locale: string;
}

/**
 * A question with its label, hint, problem and control. A text that may change has an element of its
 * own, keyed by the text: a browser that translates the page replaces text nodes, and React then fails
 * to update them.
 */
export function Field({ field, id, value, error, words, locale }: FieldProps) {
  const { type, label, required, hint, maxLength } = field;
  const hintId = isEmpty(hint) ? undefined : `${id}-hint`;
  const limitId = maxLength === undefined ? undefined : `${id}-most`;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, limitId, errorId].filter(Boolean).join(" ") || undefined;
  const { sentence, isOver, onInput } = useCharacterCount({ id, limit: maxLength, words, locale });
  const question = (
    <span key={`${label} ${required}`}>
      {label} {!required && <span className="cui-booking-form__optional">{words.optional}</span>}
    </span>
  );
  const help: ReactNode = (
    <>
      {hintId && (
        <div id={hintId} className="cui-booking-form__hint">
          {hint}
        </div>
      )}
      {limitId && (
        <p id={limitId} className="cui-booking-form__hint">
          {plural(locale, words.charactersMost, maxLength!)}
        </p>
      )}
      {errorId && (
        <p key={error} id={errorId} className="cui-booking-form__error">
          <span className="cui-visually-hidden">{words.error}</span> {error}
        </p>
      )}
    </>
  );
  const control = (
    <Control
      field={field}
      id={id}
      value={value}
      describedBy={describedBy}
      wrong={error !== undefined}
      emailExample={words.emailExample}
      onInput={onInput}
    />
  );
  return (
    <div className={cx("cui-booking-form__field", error && "cui-booking-form__field--wrong")}>
      {type === "radio" ? (
        // A radio cannot be aria-invalid, a radiogroup can (WAI-ARIA 1.2); ARIA in HTML allows the role.
        <fieldset
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="radiogroup"
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          aria-required={required || undefined}
        >
          <legend>{question}</legend>
          {help}
          {control}
        </fieldset>
      ) : type === "checkbox" ? (
        <>
          {help}
          <label className="cui-booking-form__choice">
            {control}
            {question}
          </label>
        </>
      ) : (
        <>
          <label htmlFor={id}>{question}</label>
          {help}
          {control}
        </>
      )}
      {limitId && (
        <p className="cui-booking-form__count" aria-live="polite">
          {sentence && (
            <span key={sentence} className={isOver ? "cui-booking-form__error" : undefined}>
              {sentence}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
