import { telUrl } from "../../content/phone.js";
import { format } from "../../internal/format.js";
import type { Messages } from "../../messages/messages.js";
import type { BookingField } from "./booking-field.js";

/** What is wrong with each answer, by the name of its field, in the order of the form. */
export type Problems = Readonly<Record<string, string>>;

type Words = Messages["bookingForm"];
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Everything that keeps a form from being sent. */
export function problemsOf(
  form: HTMLFormElement,
  fields: readonly BookingField[],
  words: Words,
): Problems {
  const problems: Record<string, string> = {};
  for (const control of Array.from(form.elements)) {
    if (!isControl(control) || control.name in problems) continue;
    const problem = problemOf(control, fields, words);
    if (problem) problems[control.name] = problem;
  }
  return problems;
}

/** The browser's own judgement of a control in our words, or undefined where all is well. */
export function problemOf(
  control: Control,
  fields: readonly BookingField[],
  words: Words,
): string | undefined {
  const { validity, value, type } = control;
  if (!control.willValidate) return undefined;
  // The browser takes blanks alone for an answer.
  const isBlank = control.required && value.trim() === "";
  if (validity.valueMissing || isBlank) return missing(control, fields, words);
  if (validity.typeMismatch && type === "email") return words.wrongEmail;
  if (type === "tel" && value.trim() && !telUrl({ number: value })) return words.wrongPhone;
  return validity.valid ? undefined : control.validationMessage;
}

function missing(control: Control, fields: readonly BookingField[], words: Words): string {
  const field = fields.find(({ name }) => name === control.name);
  if (!field) return control.dataset.missing ?? control.validationMessage;
  if (field.missing) return field.missing;
  const isChosen = /^(?:select|radio|checkbox)$/.test(field.type);
  return format(isChosen ? words.choose : words.missing, { label: field.label });
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
