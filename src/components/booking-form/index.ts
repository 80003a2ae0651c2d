export { BookingForm, type BookingFormAnswer, type BookingFormProps } from "./booking-form.js";
export type { BookingField, BookingFieldType, BookingOption } from "./booking-field.js";
