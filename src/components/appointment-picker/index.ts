export { AppointmentPicker, type AppointmentPickerProps } from "./appointment-picker.js";
export type { AppointmentChoices } from "./use-slots.js";
