export { AppointmentPicker } from "./appointment-picker.js";
export type { AppointmentPickerProps } from "./appointment-picker.types.js";
export type { AppointmentChoices } from "./use-slots.js";
