import { useEffect, useMemo, useRef, useState } from "react";
import { indexSlots, nearestSlots } from "../../booking/slots-by-day.js";
import type { Slot } from "../../booking/types.js";
import { epochMilliseconds } from "../../time/instant.js";
import { endOfDay, startOfDay, toPlainDateTime } from "../../time/zoned-date-time.js";
import type { AppointmentPickerProps } from "./appointment-picker.types.js";
import { choicesIn } from "./choices.js";
import { choosable, isToCome } from "./offered-slots.js";
import { readAvailability } from "./read-availability.js";
import { useBooking } from "./use-booking.js";
import { useChoices } from "./use-choices.js";
import { useConfirmation } from "./use-confirmation.js";
import { useFocusKept } from "./use-focus-kept.js";
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

/** The search, the choice and the booking of a visitor, and what the visitor can do next. */
export function useAppointmentPicker(options: Options) {
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

  const { booking, book, forget, takeUp, refuse } = useBooking(onBook, action);
  const [takenIds, setTakenIds] = useState<readonly string[]>([]);
  // What the diary has offered this visitor beside the slots that were found.
  const [addedSlots, setAddedSlots] = useState<readonly Slot[]>([]);
  const { serviceId, practitionerId } = choices;
  const filters = useMemo(
    () =>
      [
        { key: "serviceId", id: serviceId, ids: idsOf(services) },
        { key: "practitionerId", id: practitionerId, ids: idsOf(practitioners) },
      ] as const,
    [serviceId, practitionerId, services, practitioners],
  );
  const offered = useMemo(
    () => choosable([...addedSlots, ...(availability?.slots ?? [])], { filters, takenIds, now }),
    [availability, addedSlots, filters, takenIds, now],
  );
  const index = useMemo(
    () => availability && indexSlots({ ...availability, slots: offered }, timeZone),
    [availability, offered, timeZone],
  );

  // By its id where it was chosen before hydration.
  const [lastChosen, setLastChosen] = useState<Slot | string | undefined>(chosenSlot);
  const lastSlot = typeof lastChosen === "object" ? lastChosen : undefined;
  const chosenId = lastSlot ? lastSlot.id : lastChosen;
  const isBookable = (slot: Slot) =>
    slot.state === "free" && !takenIds.includes(slot.id) && isToCome(slot, now);
  const chosen =
    offered.find(({ id, state }) => id === chosenId && state === "free") ??
    // Of two people's slots at one time the other may be the one in sight.
    (lastSlot &&
    isBookable(lastSlot) &&
    availability?.slots.some(({ id, state }) => id === lastSlot.id && state === "free")
      ? lastSlot
      : undefined);
  const hold = useHold(holdSlot, releaseHold, chosen);
  const [shownDate, setShownDate] = useState<string>();
  const dateOf = (slot: Slot) => toPlainDateTime(slot.start, timeZone)?.date;

  const body = useRef<HTMLDivElement>(null);
  useFocusKept(body);
  const [focusRequest, setFocusRequest] = useState<{ selector: string }>();
  useEffect(() => {
    if (focusRequest) body.current?.querySelector<HTMLElement>(focusRequest.selector)?.focus();
  }, [focusRequest]);

  useEffect(() => {
    // A visitor may have chosen before the page was hydrated.
    const form = body.current?.querySelector<HTMLFormElement>("form[method=get]");
    if (form) setChoices((before) => ({ ...before, ...choicesIn(form) }));
    const early = body.current?.querySelector<HTMLInputElement>("input[name=slot]:checked");
    if (early) setLastChosen(early.value);
    const sent = onBook && takeUp();
    if (!sent) return;
    setAddedSlots([sent]);
    if (sent.serviceId) setChoices((before) => ({ ...before, serviceId: sent.serviceId }));
    setLastChosen(sent);
    setShownDate(dateOf(sent));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, for what was there before the script
  }, []);

  function choose(slot: Slot) {
    setLastChosen(slot);
    forget();
  }

  /** Books, and leaves it to the picker to say what became of it. */
  async function submit(values: Readonly<Record<string, string>>): Promise<false> {
    if (!chosen) {
      refuse();
      return false;
    }
    const { code, outcome } = await book(
      {
        slot: chosen,
        holdId: await hold.settled(chosen.id),
        fields: withoutPickerFields(values),
        patientTimeZone: visitorZone ?? timeZone,
        rescheduleOf,
      },
      () => hold.again(chosen),
      values.idempotencyKey ?? "",
    );
    if (outcome) {
      hold.end();
      onBooked?.(outcome, chosen);
    }
    const date = code === "slot-taken" && dateOf(chosen);
    if (!date) return false;
    setTakenIds((ids) => [...ids, chosen.id]);
    const [from, to] = [startOfDay(date, timeZone), endOfDay(date, timeZone)];
    refresh(epochMilliseconds(from)!, epochMilliseconds(to)!);
    return false;
  }

  const { outcome, slot: attempted } = booking;
  // Once more after a booking, if it could not be fetched before.
  const isBooked = outcome !== undefined && outcome.status !== "redirect";
  const Confirmation = useConfirmation(isBooked || Boolean(onBook && chosen));

  // A slot with a page of its own is booked there.
  const isLinked = ({ bookingUrl }: Slot) => !onBook && Boolean(bookingUrl);
  const alternatives = (booking.alternatives ?? []).filter(isBookable);
  const others = offered.filter((slot) => slot.id !== attempted?.id && !isLinked(slot));
  const nearby =
    alternatives.length > 0 || !attempted
      ? alternatives.slice(0, 3)
      : nearestSlots(others, attempted.start, 3);

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
    /** Chooses a time that the visitor is offered in words, and goes there. */
    chooseAndShow(slot: Slot) {
      setAddedSlots((added) => (offered.includes(slot) ? added : [...added, slot]));
      choose(slot);
      setShownDate(dateOf(slot));
      setFocusRequest({ selector: "input[name=slot]:checked" });
    },
    changeChoices(choices: AppointmentChoices) {
      setChoices(choices);
      // What was offered was for the other choice.
      setAddedSlots([]);
    },
    showDate: setShownDate,
    submit,
  };
}

/** What the picker itself has in the form. */
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

const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
