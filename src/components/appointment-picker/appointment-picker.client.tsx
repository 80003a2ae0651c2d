"use client";

import { cx } from "class-variance-authority";
import { forwardRef, useEffect, useId, useMemo, useRef, useState, type ChangeEvent } from "react";
import { endOfDay, millisecondsOf, startOfDay, wallTimeOf } from "../../booking/instant.js";
import { nearestSlots, slotsByDay } from "../../booking/slots-by-day.js";
import type { Slot } from "../../booking/types.js";
import { format } from "../../internal/format.js";
import { useAlive } from "../../internal/use-alive.js";
import * as en from "../../messages/en.js";
import { BookingConfirmation } from "../booking-confirmation/index.js";
import { BookingForm } from "../booking-form/index.js";
import { Section } from "../section/index.js";
import type { AppointmentPickerProps } from "./appointment-picker.js";
import { ChoiceForm, fittingChoices, personOf, serviceOf } from "./choices.js";
import { SearchStatus } from "./search-status.js";
import { placesOf, timeOf, type SlotWords } from "./slot-words.js";
import { TimePicker } from "./time-picker.js";
import { Trouble } from "./trouble.js";
import { useBooking } from "./use-booking.js";
import { useHold } from "./use-hold.js";
import { useSlots } from "./use-slots.js";

type LivePickerProps = AppointmentPickerProps &
  Required<Pick<AppointmentPickerProps, "services" | "practitioners">>;

/** The picker, whose search, choice and booking are alive in the browser. */
export const LivePicker = forwardRef<HTMLElement, LivePickerProps>(function LivePicker(
  {
    action,
    timeZone,
    services,
    practitioners,
    choices: firstChoices = {},
    slots,
    loadSlots,
    holdSlot,
    onBook,
    onBooked,
    chosenSlot,
    fields,
    values,
    errors,
    rescheduleOf,
    clinic,
    challenge,
    stretchDays = 14,
    horizonDays = 180,
    messages,
    headingLevel = 2,
    className,
    ...rest
  },
  ref,
) {
  const words = messages?.appointmentPicker ?? en.appointmentPicker;
  const locale = messages?.locale ?? en.locale;
  const how: SlotWords = { locale, timeZone, words, messages };
  const name = useId();
  const confirmationId = rest.id ?? `${name}-booked`;
  const alive = useAlive();
  const visitorZone = alive ? Intl.DateTimeFormat().resolvedOptions().timeZone : undefined;

  const [wanted, setWanted] = useState(firstChoices);
  const choices = fittingChoices(services, practitioners, wanted);
  const search = useSlots({
    initial: slots,
    load: loadSlots,
    timeZone,
    choices,
    stretchDays,
    horizonDays,
  });
  const [gone, setGone] = useState<readonly string[]>([]);
  const isAnyone = choices.practitionerId === undefined;
  const page = useMemo(
    () => search.page && { ...search.page, slots: choosable(search.page.slots, gone, isAnyone) },
    [search.page, gone, isAnyone],
  );
  const all = page?.slots ?? [];
  const days = useMemo(() => (page ? slotsByDay(page.slots, timeZone) : []), [page, timeZone]);

  const [chosenId, setChosenId] = useState(chosenSlot);
  const chosen = all.find(({ id, state }) => id === chosenId && state === "free");
  const hold = useHold(holdSlot, chosen);
  const { booking, book, forget } = useBooking(onBook);

  // A visitor may have chosen a time before the page came alive.
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const early = root.current?.querySelector<HTMLInputElement>("input[name=slot]:checked");
    if (early) setChosenId(early.value);
  }, []);

  function choose(slot: Slot) {
    setChosenId(slot.id);
    forget();
  }

  async function send(sent: Readonly<Record<string, string>>) {
    if (!chosen) return;
    const { code, outcome } = await book({
      slot: chosen,
      holdId: hold?.holdId,
      fields: typedOf(sent),
      patientTimeZone: visitorZone ?? timeZone,
      rescheduleOf,
    });
    if (outcome) onBooked?.(outcome, chosen);
    const date = code === "slot-taken" && wallTimeOf(chosen.start, timeZone)?.date;
    if (!date) return;
    setGone((others) => [...others, chosen.id]);
    const [from, to] = [startOfDay(date, timeZone), endOfDay(date, timeZone)];
    search.refresh(millisecondsOf(from)!, millisecondsOf(to)!);
  }

  const { outcome, code, slot: tried } = booking;
  useEffect(() => {
    // The form is gone, and the focus with it.
    if (outcome) document.getElementById(confirmationId)?.focus();
  }, [outcome, confirmationId]);

  const service = serviceOf(services, choices);
  if (outcome && outcome.status !== "redirect" && tried) {
    return (
      <BookingConfirmation
        ref={ref}
        tabIndex={-1}
        id={confirmationId}
        headingLevel={headingLevel}
        bookingId={outcome.id}
        status={outcome.status}
        sequence={outcome.sequence}
        manageHref={outcome.manageUrl}
        start={tried.start}
        end={tried.end}
        timeZone={timeZone}
        service={service?.name}
        practitioner={personOf(practitioners, tried.practitionerId ?? choices.practitionerId)}
        clinic={clinic}
        messages={messages}
        className={className}
      />
    );
  }

  const others = all.filter(({ id }) => id !== tried?.id);
  const nearby = tried ? (booking.alternatives ?? nearestSlots(others, tried.start, 3)) : [];
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      className={cx("cui-appointment-picker", className)}
      {...rest}
    >
      <div ref={root} className="cui-appointment-picker__body">
        <ChoiceForm
          services={services}
          practitioners={practitioners}
          choices={choices}
          messages={{ locale, picker: words, duration: messages?.duration ?? en.duration }}
          onChoose={setWanted}
        />
        <BookingForm
          action={action}
          fields={fields}
          // Nobody types details where there is no time to book.
          ready={days.some(({ free }) => free > 0)}
          values={values}
          errors={booking.fieldErrors ?? errors}
          challenge={challenge}
          submitLabel={rescheduleOf ? words.move : words.book}
          legend={words.details}
          messages={messages}
          onSubmit={onBook ? send : undefined}
        >
          <div
            className="cui-appointment-picker__search"
            aria-busy={search.status === "loading"}
            onChange={(event: ChangeEvent<HTMLDivElement>) => {
              const input = event.target as unknown as HTMLInputElement;
              const slot = input.name === "slot" && all.find(({ id }) => id === input.value);
              if (slot) choose(slot);
            }}
          >
            {hiddenFields({ ...choices, rescheduleOf })}
            <SearchStatus search={search} phone={clinic?.phone} how={how} />
            <TimePicker
              search={{ ...search, page }}
              days={days}
              phone={clinic?.phone}
              chosen={chosen}
              alive={alive}
              visitorZone={visitorZone}
              name={name}
              how={how}
              onChoose={choose}
            />
            <p className="cui-appointment-picker__zone">
              {format(words.zone, { zone: timeZone.replaceAll("_", " ") })}
            </p>
          </div>
          {chosen && alive && (
            <p role="status" className="cui-appointment-picker__chosen">
              {format(words.chosen, placesOf(chosen, how))}
              {hold && <small> {format(words.held, { time: timeOf(hold.until, how) })}</small>}
            </p>
          )}
          {code && code !== "invalid" && (
            <Trouble
              booking={booking}
              nearby={nearby}
              phone={clinic?.phone}
              how={how}
              onChoose={choose}
            />
          )}
        </BookingForm>
      </div>
    </Section>
  );
});

/** The slots without those that are gone. With anyone, two at the same time are one to the visitor. */
function choosable(slots: readonly Slot[], gone: readonly string[], isAnyone: boolean): Slot[] {
  const times = new Set<string>();
  return slots.filter(({ id, start, end, state }) => {
    if (gone.includes(id)) return false;
    if (!isAnyone || state !== "free") return true;
    const time = `${start} ${end}`;
    return !times.has(time) && Boolean(times.add(time));
  });
}

/** What the visitor typed, without what the picker itself has in the form. */
const typedOf = (sent: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(sent).filter(([name]) => !own.includes(name)));

const own = ["slot", "serviceId", "practitionerId", "durationMinutes", "rescheduleOf"];

function hiddenFields(values: Readonly<Record<string, string | number | undefined>>) {
  return Object.entries(values).map(
    ([name, value]) =>
      value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
  );
}
