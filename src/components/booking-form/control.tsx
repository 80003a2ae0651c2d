import type { FormEvent } from "react";
import { useHydrated } from "../../internal/use-hydrated.js";
import type { BookingField } from "./booking-field.js";
import { emailPattern } from "./contact.js";
import { useEarlyText } from "./use-early-text.js";

type TypingEvent = FormEvent<HTMLInputElement | HTMLTextAreaElement>;

interface ControlProps {
  field: BookingField;
  id: string;
  value: string | undefined;
  describedBy: string | undefined;
  wrong: boolean;
  /** What an email address looks like. */
  emailExample: string;
  /** Is told what is typed. */
  onInput?: (text: string) => void;
}

/** What is typed into or chosen from. Uncontrolled, so that what was typed before hydration stays. */
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
  const early = useEarlyText(id, hydrated);
  const shared = { name, required, suppressHydrationWarning: true };
  const single = {
    ...shared,
    id,
    "aria-describedby": describedBy,
    "aria-invalid": wrong || undefined,
  };
  // With a script the form says how much is too much; a browser would cut what is pasted without a word.
  const typed = {
    maxLength: hydrated ? undefined : field.maxLength,
    // Without one React 18 would add an empty value when it hydrates.
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
          {/* Without an empty answer the first would count as chosen. */}
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
          ref={early}
          rows={4}
          autoComplete={autoComplete}
          inputMode={inputMode}
          {...typed}
        />
      );
    case "email":
      return (
        <input
          // Browsers take letters beyond ASCII in type="email" for a mistake (RFC 6531 has them).
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
          // Names come in any script; numbers run from left to right.
          dir={type === "text" ? "auto" : type === "date" ? undefined : "ltr"}
          {...typed}
        />
      );
  }
}
