import { forwardRef } from "react";
import { quote, warn } from "../../internal/warn.js";
import { isTimeZone } from "../../time/time-zone.js";
import { AppointmentPickerClient } from "./appointment-picker.client.js";
import type { AppointmentPickerProps } from "./appointment-picker.types.js";

/**
 * Lets a visitor choose a time at the clinic and book it. Without JavaScript it is a form of radios that
 * posts. A server component passes functions such as `loadSlots` from a file with "use client" or "use
 * server".
 */
export const AppointmentPicker = forwardRef<HTMLElement, AppointmentPickerProps>(
  function AppointmentPicker({ timeZone, ...rest }, ref) {
    const isZone = isTimeZone(timeZone);
    if (!isZone) {
      if (process.env.NODE_ENV !== "production")
        warn(
          "AppointmentPicker",
          "timeZone",
          `${quote(timeZone)} is not a time zone, so times are shown in UTC; use an IANA name such as "Europe/London".`,
        );
    }
    return <AppointmentPickerClient ref={ref} timeZone={isZone ? timeZone : "UTC"} {...rest} />;
  },
);
