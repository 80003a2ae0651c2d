import type { BookingField } from "./booking-field.js";

interface ControlProps {
  field: BookingField;
  id: string;
  value: string | undefined;
  describedBy: string | undefined;
  wrong: boolean;
}

/** What is typed into or chosen from. Uncontrolled, so that what was typed before hydration stays. */
export function Control({ field, id, value, describedBy, wrong }: ControlProps) {
  const { type, name, required, autoComplete, inputMode, options = [] } = field;
  const shared = { name, required, suppressHydrationWarning: true };
  const single = {
    ...shared,
    id,
    "aria-describedby": describedBy,
    "aria-invalid": wrong || undefined,
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
          rows={4}
          defaultValue={value ?? ""}
          autoComplete={autoComplete}
          inputMode={inputMode}
          {...single}
        />
      );
    default:
      return (
        <input
          type={type}
          // React 18 would add an empty value when it hydrates.
          defaultValue={value ?? ""}
          autoComplete={autoComplete}
          inputMode={inputMode}
          // Names come in any script; numbers and addresses run from left to right.
          dir={type === "text" ? "auto" : "ltr"}
          {...single}
        />
      );
  }
}
