import { cx } from "class-variance-authority";
import type { ReactNode } from "react";
import { isEmpty } from "../../internal/content.js";
import type { Messages } from "../../messages/messages.js";
import type { BookingField } from "./booking-field.js";
import { Control } from "./control.js";

interface FieldProps {
  field: BookingField;
  /** The control's id; a group's first control has it. */
  id: string;
  value: string | undefined;
  /** What is wrong with the answer. */
  error: string | undefined;
  words: Messages["bookingForm"];
}

/** A question: its label, its hint, what is wrong, and the control. */
export function Field({ field, id, value, error, words }: FieldProps) {
  const { type, label, required, hint } = field;
  const hintId = isEmpty(hint) ? undefined : `${id}-hint`;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  const question = (
    <>
      {label} {!required && <span className="cui-booking-form__optional">{words.optional}</span>}
    </>
  );
  const help: ReactNode = (
    <>
      {hintId && (
        <div id={hintId} className="cui-booking-form__hint">
          {hint}
        </div>
      )}
      {errorId && (
        <p id={errorId} className="cui-booking-form__error">
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
    />
  );
  return (
    <div className={cx("cui-booking-form__field", error && "cui-booking-form__field--wrong")}>
      {type === "radio" ? (
        // A radio cannot be invalid, their group can (WAI-ARIA 1.2); ARIA in HTML allows the role.
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
            <span>{question}</span>
          </label>
        </>
      ) : (
        <>
          <label htmlFor={id}>{question}</label>
          {help}
          {control}
        </>
      )}
    </div>
  );
}
