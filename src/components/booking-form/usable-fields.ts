import { usableItems } from "../../internal/nodes.js";
import { quote, warn } from "../../internal/warn.js";
import type { BookingField, BookingOption } from "./booking-field.js";
import { reservedNames } from "./reserved-names.js";

/** The valid fields; development reports the others. */
export function usableFields(
  fields: readonly BookingField[] | undefined,
): readonly BookingField[] | undefined {
  if (!fields) return undefined;
  const names = new Set<string>(reservedNames);
  return usableItems("BookingForm", "fields", fields, "label")
    .filter(({ name }) => {
      if (!name) {
        if (process.env.NODE_ENV !== "production")
          warn(
            "BookingForm",
            "fields",
            "a field without a name is left out; give every field a name.",
          );
      } else if (names.has(name)) {
        if (process.env.NODE_ENV !== "production")
          warn(
            "BookingForm",
            "fields",
            `a second field with the name "${name}" is left out; use another name, and not ${reservedNames.join(", ")}, which the form itself has.`,
          );
      } else {
        names.add(name);
        return true;
      }
      return false;
    })
    .map((field) => ({
      ...field,
      name: String(field.name),
      options: usableOptions(field.options),
      maxLength: usableLength(field.maxLength),
    }));
}

function usableOptions(options: BookingField["options"]): BookingOption[] {
  if (options == null) return [];
  if (!Array.isArray(options)) {
    if (process.env.NODE_ENV !== "production")
      warn(
        "BookingForm",
        "fields[].options",
        "is not an array, so there is nothing to choose from; pass an array of { value, label }.",
      );
    return [];
  }
  const asText = (option: unknown): BookingOption => {
    if (typeof option !== "object" || option === null) {
      if (process.env.NODE_ENV !== "production")
        warn(
          "BookingForm",
          "fields[].options",
          `${quote(option)} is used as both value and label; pass { value, label } with two strings.`,
        );
      return { value: String(option), label: String(option) };
    }
    const { value, label } = option as Partial<BookingOption>;
    return { value: String(value ?? label ?? ""), label: String(label ?? value ?? "") };
  };
  const read = (options as readonly unknown[]).filter((option) => option != null).map(asText);
  return read.filter(({ value }, at) => read.findIndex((other) => other.value === value) === at);
}

function usableLength(length: number | undefined): number | undefined {
  if (length == null) return undefined;
  if (Number.isInteger(length) && length > 0) return length;
  if (process.env.NODE_ENV !== "production")
    warn(
      "BookingForm",
      "fields[].maxLength",
      `${quote(length)} is not a valid length, so there is no limit; use a whole number such as 500.`,
    );
  return undefined;
}
