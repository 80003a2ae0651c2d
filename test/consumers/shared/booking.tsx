"use client";

import { AppointmentPicker } from "clinic-ui";
import type { LoadSlots } from "clinic-ui/booking";
import { availability, clinic } from "./clinic";

const loadSlots: LoadSlots = async () => availability;

export function Booking() {
  return (
    <AppointmentPicker
      id="choose-a-time"
      heading="Choose a time"
      action="/bookings"
      timeZone={clinic.openingHours.timeZone}
      slots={availability}
      loadSlots={loadSlots}
      horizonDays={40_000}
      onBook={async () => ({ status: "confirmed", id: "1" })}
    />
  );
}
