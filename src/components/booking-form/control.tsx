import type { FormEvent } from "react";
import { useHydrated } from "../../internal/use-hydrated.js";
import type { BookingField } from "./booking-field.js";
import { emailPattern } from "./contact.js";
import { useTextBeforeHydration } from "./use-text-before-hydration.js";

type TypingEvent = FormEvent<HTMLInputElement | HTMLTextAreaElement>;

interface ControlProps {
  field: BookingField;
  id: string;
  value: string | undefined;
  describedBy: string | undefined;
  wrong: boolean;
  /** An example of an email address. */
  emailExample: string;
  /** Called with the typed text. */
  onInput?: (text: string) => void;
}

/** The form control. Uncontrolled, so that text typed before hydration stays. */
export function Control({
  field,
  id,
  value,
  describedBy,
  wrong,
  emailExample,
  onInput,
}: ControlProps) {
  const { type, name, required, autoComplete, inputMode, options = [] } = field;
  const hydrated = useHydrated();
  const restoreRef = useTextBeforeHydration(id, hydrated);
  const shared = { name, required, suppressHydrationWarning: true };
  const single = {
    ...shared,
    id,
    "aria-describedby": describedBy,
    "aria-invalid": wrong || undefined,
  };
  // Once hydrated, the form reports a text that is too long; maxLength would cut pasted text silently.
  const typed = {
    maxLength: hydrated ? undefined : field.maxLength,
    // Without it React 18 would add an empty value on hydration.
    defaultValue: value ?? "",
    onInput: onInput && ((event: TypingEvent) => onInput(event.currentTarget.value)),
    ...single,
  };
  switch (type) {
    case "radio":
      return (
        <div className="cui-booking-form__choices">
          {options.map((option, index) => (
            <label key={option.value} className="cui-booking-form__choice">
              <input
                type="radio"
                id={index === 0 ? id : undefined}
                value={option.value}
                defaultChecked={value === option.value}
                {...shared}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      );
    case "checkbox":
      return <input type="checkbox" value="yes" defaultChecked={value === "yes"} {...single} />;
    case "select":
      return (
        <select defaultValue={value ?? ""} autoComplete={autoComplete} {...single}>
          {/* Without an empty option the first would be preselected. */}
          <option value="" />
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case "textarea":
      return (
        <textarea
          ref={restoreRef}
          rows={4}
          autoComplete={autoComplete}
          inputMode={inputMode}
          {...typed}
        />
      );
    case "email":
      return (
        <input
          // Browsers reject letters beyond ASCII in type="email", which RFC 6531 allows.
          type="text"
          pattern={emailPattern}
          title={hydrated ? undefined : emailExample}
          autoComplete={autoComplete ?? "email"}
          autoCapitalize="none"
          spellCheck={false}
          inputMode={inputMode ?? "email"}
          dir="ltr"
          {...typed}
        />
      );
    default:
      return (
        <input
          type={type}
          autoComplete={autoComplete}
          inputMode={inputMode}
          // Names may be in any script; numbers run from left to right.
          dir={type === "text" ? "auto" : type === "date" ? undefined : "ltr"}
          {...typed}
        />
      );
  }
}
