export { BookingForm } from "./booking-form.js";
export type { BookingFormAnswer, BookingFormProps } from "./booking-form.types.js";
export type { BookingField, BookingFieldType, BookingOption } from "./booking-field.js";
