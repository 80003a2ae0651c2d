import { interpolate } from "../../internal/interpolate.js";
import { plural } from "../../internal/plural.js";
import type { Messages } from "../../messages/messages.js";
import type { BookingField } from "./booking-field.js";
import { isEmail, isPhone } from "./contact.js";

/** What is wrong with each answer, by the name of its field, in the order of the form. */
export type Problems = Readonly<Record<string, string>>;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What answers are checked against. */
export interface Validation {
  fields: readonly BookingField[];
  words: Messages["bookingForm"];
  locale: string;
}

/** The problems of all controls of a form. */
export function findProblems(form: HTMLFormElement, validation: Validation): Problems {
  const problems: Record<string, string> = {};
  for (const control of Array.from(form.elements)) {
    if (!isControl(control) || Object.hasOwn(problems, control.name)) continue;
    const problem = findProblem(control, validation);
    if (problem) problems[control.name] = problem;
  }
  return problems;
}

/** The problem of a control as a sentence, or undefined if its answer is valid. */
export function findProblem(control: Control, validation: Validation): string | undefined {
  if (!control.willValidate) return undefined;
  const { validity, value } = control;
  const { fields, words } = validation;
  const field = fields.find(({ name }) => name === control.name);
  const isBlank = value.trim() === "";
  // An incomplete date has no value but is not missing.
  if (field?.type === "date" && validity.badInput) return words.wrongDate;
  // The browser accepts spaces alone as an answer.
  if (validity.valueMissing || (control.required && isBlank)) return missing(control, field, words);
  const over = excessLength(field, value);
  if (field && over > 0) {
    const sentence = plural(validation.locale, words.charactersOver, over);
    return interpolate(words.tooLong, { label: field.label, over: sentence });
  }
  if (field?.type === "email") return isBlank || isEmail(value) ? undefined : words.wrongEmail;
  if (control.type === "tel" && !isBlank && !isPhone(value)) return words.wrongPhone;
  return validity.valid ? undefined : control.validationMessage;
}

/** How many characters a text is over its limit; negative if it is under. */
export const excessLength = (field: BookingField | undefined, text: string) =>
  field?.maxLength === undefined ? -Infinity : text.length - field.maxLength;

function missing(
  control: Control,
  field: BookingField | undefined,
  words: Messages["bookingForm"],
): string {
  if (!field) return control.dataset.missing ?? control.validationMessage;
  if (field.missing) return field.missing;
  const isChosen = /^(?:select|radio|checkbox)$/.test(field.type);
  return interpolate(isChosen ? words.choose : words.missing, { label: field.label });
}

/** Whether something is a named control whose answer is sent. */
export function isControl(element: EventTarget): element is Control {
  return (
    (element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement) &&
    element.name !== ""
  );
}
