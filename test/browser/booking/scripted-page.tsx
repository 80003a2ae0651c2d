import { AppointmentPicker, type AppointmentPickerProps } from "clinic-ui";
import type { HoldSlot, LoadSlots, OnBook, ReleaseHold } from "clinic-ui/booking";

/** A diary that a test writes, in the page's own window. */
export interface ScriptedDiary {
  loadSlots?: LoadSlots;
  holdSlot?: HoldSlot;
  releaseHold?: ReleaseHold;
  onBook?: OnBook;
}

declare global {
  interface Window {
    diary: ScriptedDiary;
  }
}

export interface ScriptedPageProps extends Partial<AppointmentPickerProps> {
  /** Which functions the page gives to the picker. */
  has?: readonly (keyof ScriptedDiary)[];
}

/** A booking page whose diary is the test's. Its functions are new at each render, as many are. */
export function ScriptedPage({ has = [], ...props }: ScriptedPageProps) {
  const functions: Required<ScriptedDiary> = {
    loadSlots: (query, context) => window.diary.loadSlots!(query, context),
    holdSlot: (slot, context) => window.diary.holdSlot!(slot, context),
    releaseHold: (holdId) => window.diary.releaseHold!(holdId),
    onBook: (request, context) => window.diary.onBook!(request, context),
  };
  return (
    <main>
      <h1>Book a visit</h1>
      <AppointmentPicker
        heading="Choose a time"
        action="/bookings"
        timeZone="Europe/London"
        clinic={{ name: "Rowan Yard Clinic", phone: { number: "01632 960142" } }}
        {...props}
        {...Object.fromEntries(has.map((name) => [name, functions[name]]))}
      />
    </main>
  );
}
