import { useEffect, useMemo, useRef, useState } from "react";
import { indexSlots, nearestSlots } from "../../booking/slots-by-day.js";
import type { Slot } from "../../booking/types.js";
import { epochMilliseconds } from "../../time/instant.js";
import { endOfDay, startOfDay, toPlainDateTime } from "../../time/zoned-date-time.js";
import type { AppointmentPickerProps } from "./appointment-picker.types.js";
import { readChoices } from "./choice-form.js";
import { offeredSlots, isUpcoming } from "./offered-slots.js";
import { readAvailability } from "./read-availability.js";
import { useBooking } from "./use-booking.js";
import { useChoices } from "./use-choices.js";
import { useConfirmation } from "./use-confirmation.js";
import { useFocusRecovery } from "./use-focus-recovery.js";
import { useHold } from "./use-hold.js";
import { useNow } from "./use-now.js";
import { useSlots, type AppointmentChoices } from "./use-slots.js";

type Options = Pick<
  AppointmentPickerProps,
  | "action"
  | "timeZone"
  | "services"
  | "practitioners"
  | "choices"
  | "slots"
  | "loadSlots"
  | "holdSlot"
  | "releaseHold"
  | "onBook"
  | "onBooked"
  | "chosenSlot"
  | "rescheduleOf"
  | "stretchDays"
  | "horizonDays"
>;

/** The state of the picker: search, choices and booking, with its actions. */
export function useAppointmentPicker(options: Options, eveningFrom: number) {
  const { action, timeZone, slots, loadSlots, holdSlot, releaseHold, onBook, onBooked } = options;
  const { chosenSlot, rescheduleOf, stretchDays = 14, horizonDays = 180 } = options;
  const now = useNow();
  const visitorZone =
    now === undefined ? undefined : Intl.DateTimeFormat().resolvedOptions().timeZone;

  const { services, practitioners, choices, initialChoices, setChoices } = useChoices(options);
  const initial = useMemo(() => readAvailability(slots, "slots"), [slots]);
  const search = useSlots({
    initial,
    initialChoices,
    load: loadSlots,
    timeZone,
    choices,
    stretchDays,
    horizonDays,
  });
  const { availability, refresh } = search;

  const { booking, book, reset, resume, reject } = useBooking(onBook, action);
  const [takenIds, setTakenIds] = useState<readonly string[]>([]);
  // Alternatives that the diary has offered, which the search may not contain.
  const [addedSlots, setAddedSlots] = useState<readonly Slot[]>([]);
  const { serviceId, practitionerId } = choices;
  const filters = useMemo(
    () =>
      [
        { key: "serviceId", id: serviceId, ids: toIdSet(services) },
        { key: "practitionerId", id: practitionerId, ids: toIdSet(practitioners) },
      ] as const,
    [serviceId, practitionerId, services, practitioners],
  );
  const offered = useMemo(
    () => offeredSlots([...addedSlots, ...(availability?.slots ?? [])], { filters, takenIds, now }),
    [availability, addedSlots, filters, takenIds, now],
  );
  const index = useMemo(
    () => availability && indexSlots({ ...availability, slots: offered }, timeZone, eveningFrom),
    [availability, offered, timeZone, eveningFrom],
  );

  // Only the id is known of a slot that was chosen before hydration.
  const [lastChosen, setLastChosen] = useState<Slot | string | undefined>(chosenSlot);
  const lastSlot = typeof lastChosen === "object" ? lastChosen : undefined;
  const chosenId = lastSlot ? lastSlot.id : lastChosen;
  const isBookable = (slot: Slot) =>
    slot.state === "free" && !takenIds.includes(slot.id) && isUpcoming(slot, now);
  const chosen =
    offered.find(({ id, state }) => id === chosenId && state === "free") ??
    // With anyone, another practitioner's slot at the same time may be offered instead.
    (lastSlot &&
    isBookable(lastSlot) &&
    availability?.slots.some(({ id, state }) => id === lastSlot.id && state === "free")
      ? lastSlot
      : undefined);
  const hold = useHold(holdSlot, releaseHold, chosen);
  const [shownDate, setShownDate] = useState<string>();
  const slotDate = (slot: Slot) => toPlainDateTime(slot.start, timeZone)?.date;

  const body = useRef<HTMLDivElement>(null);
  useFocusRecovery(body);
  const [focusRequest, setFocusRequest] = useState<{ selector: string }>();
  useEffect(() => {
    if (focusRequest) body.current?.querySelector<HTMLElement>(focusRequest.selector)?.focus();
  }, [focusRequest]);

  useEffect(() => {
    // Choices that were made before hydration.
    const form = body.current?.querySelector<HTMLFormElement>("form[method=get]");
    if (form) setChoices((before) => ({ ...before, ...readChoices(form) }));
    const checkedRadio = body.current?.querySelector<HTMLInputElement>("input[name=slot]:checked");
    if (checkedRadio) setLastChosen(checkedRadio.value);
    const resumed = onBook && resume();
    if (!resumed) return;
    setAddedSlots([resumed]);
    if (resumed.serviceId) setChoices((before) => ({ ...before, serviceId: resumed.serviceId }));
    setLastChosen(resumed);
    setShownDate(slotDate(resumed));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, on hydration
  }, []);

  function choose(slot: Slot) {
    setLastChosen(slot);
    reset();
  }

  /** Books. Returns false, since the picker shows the result itself. */
  async function submit(values: Readonly<Record<string, string>>): Promise<false> {
    if (!chosen) {
      reject();
      return false;
    }
    const { code, outcome } = await book(
      {
        slot: chosen,
        holdId: await hold.getId(chosen.id),
        fields: withoutPickerFields(values),
        patientTimeZone: visitorZone ?? timeZone,
        rescheduleOf,
      },
      () => hold.renew(chosen),
      values.idempotencyKey ?? "",
    );
    if (outcome) {
      hold.end();
      onBooked?.(outcome, chosen);
    }
    const date = code === "slot-taken" && slotDate(chosen);
    if (!date) return false;
    setTakenIds((ids) => [...ids, chosen.id]);
    const [from, to] = [startOfDay(date, timeZone), endOfDay(date, timeZone)];
    refresh(epochMilliseconds(from)!, epochMilliseconds(to)!);
    return false;
  }

  const { outcome, slot: attempted } = booking;
  // Again after a booking, if it could not be loaded before.
  const isBooked = outcome !== undefined && outcome.status !== "redirect";
  const Confirmation = useConfirmation(isBooked || Boolean(onBook && chosen));

  // Without `onBook` a slot with a booking page is booked there.
  const isLinked = ({ bookingUrl }: Slot) => !onBook && Boolean(bookingUrl);
  const alternatives = (booking.alternatives ?? []).filter(isBookable);
  const otherSlots = offered.filter((slot) => slot.id !== attempted?.id && !isLinked(slot));
  const nearby =
    alternatives.length > 0 || !attempted
      ? alternatives.slice(0, 3)
      : nearestSlots(otherSlots, attempted.start, 3);

  return {
    services,
    practitioners,
    choices,
    search,
    index,
    chosen,
    lastSlot,
    hold,
    booking,
    nearby,
    shownDate,
    visitorZone,
    hydrated: now !== undefined,
    hasBookable: offered.some((slot) => slot.state === "free" && !isLinked(slot)),
    Confirmation,
    body,
    choose,
    chooseById(id: string) {
      const slot = offered.find((slot) => slot.id === id);
      if (slot) choose(slot);
    },
    /** Chooses an offered alternative, shows its day and focuses its radio. */
    chooseAndShow(slot: Slot) {
      setAddedSlots((added) => (offered.includes(slot) ? added : [...added, slot]));
      choose(slot);
      setShownDate(slotDate(slot));
      setFocusRequest({ selector: "input[name=slot]:checked" });
    },
    changeChoices(choices: AppointmentChoices) {
      setChoices(choices);
      // The alternatives were for the previous choices.
      setAddedSlots([]);
    },
    showDate: setShownDate,
    submit,
  };
}

/** Names of the picker's own fields. */
const pickerFields = [
  "slot",
  "serviceId",
  "practitionerId",
  "durationMinutes",
  "rescheduleOf",
  "idempotencyKey",
];

const withoutPickerFields = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !pickerFields.includes(name)));

const toIdSet = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
