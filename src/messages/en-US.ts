import { en } from "./en.js";
import type { Messages } from "./messages.js";

/** English of the United States: the few words that differ. */
export const enUS: Messages = {
  ...en,
  locale: "en-US",
  appointmentPicker: { ...en.appointmentPicker, byPhone: "by phone only" },
  bookingConfirmation: { ...en.bookingConfirmation, cancelled: "Your visit is canceled" },
  bookingForm: {
    ...en.bookingForm,
    phone: "Phone number",
    phoneMissing: "Give us a phone number that we can call.",
    wrongPhone: "Check the phone number. It should be digits, as you would dial it.",
  },
  contactForm: {
    ...en.contactForm,
    phone: "Phone number, if we may call",
  },
};
