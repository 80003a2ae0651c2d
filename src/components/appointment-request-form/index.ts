export {
  AppointmentRequestForm,
  type AppointmentRequestFormProps,
} from "./appointment-request-form.js";
