"use client";

import { cx } from "class-variance-authority";
import { forwardRef, useEffect, useMemo, useRef, useState, type ChangeEvent } from "react";
import { epochMilliseconds } from "../../time/instant.js";
import { endOfDay, startOfDay, toPlainDateTime } from "../../time/zoned-date-time.js";
import { indexSlots, nearestSlots } from "../../booking/slots-by-day.js";
import type { Slot } from "../../booking/types.js";
import { isSameTimeZone } from "../../time/time-zone.js";
import { interpolate } from "../../internal/interpolate.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import * as en from "../../messages/en.js";
import { BookingForm } from "../booking-form/index.js";
import { Section } from "../section/index.js";
import type { AppointmentPickerProps } from "./appointment-picker.js";
import { ChosenTime } from "./chosen-time.js";
import { ChoiceForm, choicesIn } from "./choices.js";
import { HiddenFields } from "./hidden-fields.js";
import { choosable, isToCome } from "./offered-slots.js";
import { readAvailability } from "./read-availability.js";
import { Redirect } from "./redirect.js";
import { SearchStatus } from "./search-status.js";
import {
  fittingChoices,
  lengthsOf,
  personOf,
  priceOf,
  serviceOf,
  withTextIds,
} from "./services.js";
import { placesOf, type SlotWords } from "./slot-words.js";
import { Summary } from "./summary.js";
import { TimePicker } from "./time-picker.js";
import { Trouble } from "./trouble.js";
import { useBooking } from "./use-booking.js";
import { useConfirmation } from "./use-confirmation.js";
import { useFocusKept } from "./use-focus-kept.js";
import { useHold } from "./use-hold.js";
import { useNow } from "./use-now.js";
import { useSlots } from "./use-slots.js";

/** The picker, whose search, choice and booking work in the browser. */
export const LivePicker = forwardRef<HTMLElement, AppointmentPickerProps>(function LivePicker(
  {
    action,
    timeZone,
    services: givenServices,
    practitioners: givenPractitioners,
    choices: givenChoices = {},
    query = {},
    slots,
    loadSlots,
    holdSlot,
    releaseHold,
    onBook,
    onBooked,
    chosenSlot,
    fields,
    values,
    errors,
    rescheduleOf,
    idempotencyKey,
    clinic,
    challenge,
    privacy,
    stretchDays = 14,
    horizonDays = 180,
    messages,
    headingLevel = 2,
    className,
    ...rest
  },
  ref,
) {
  const words = { ...en.appointmentPicker, ...messages?.appointmentPicker };
  const bookedWords = { ...en.bookingConfirmation, ...messages?.bookingConfirmation };
  const locale = messages?.locale ?? en.locale;
  const id = useIdPrefix(rest.id);
  const confirmationId = rest.id ?? `${id}-booked`;
  const now = useNow();
  const hydrated = now !== undefined;
  const visitorZone = hydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : undefined;
  const how: SlotWords = { locale, timeZone, visitorZone, words, messages };

  const services = useMemo(() => withTextIds(givenServices), [givenServices]);
  const practitioners = useMemo(() => withTextIds(givenPractitioners), [givenPractitioners]);
  const [wanted, setWanted] = useState(givenChoices);
  const given = JSON.stringify(givenChoices);
  const [followed, setFollowed] = useState(given);
  if (given !== followed) {
    setFollowed(given);
    setWanted(givenChoices);
  }
  const choices = fittingChoices(services, practitioners, wanted);
  const initial = useMemo(() => readAvailability(slots, "slots"), [slots]);
  const search = useSlots({
    initial,
    initialChoices: fittingChoices(services, practitioners, givenChoices),
    load: loadSlots,
    timeZone,
    choices,
    stretchDays,
    horizonDays,
  });

  const { booking, book, forget, takeUp, refuse } = useBooking(onBook, action);
  const [gone, setGone] = useState<readonly string[]>([]);
  // What the diary has offered this visitor beside the slots that were found.
  const [extra, setExtra] = useState<readonly Slot[]>([]);
  const { serviceId, practitionerId } = choices;
  const wantedSlots = useMemo(
    () =>
      [
        { of: "serviceId", id: serviceId, ids: idsOf(services) },
        { of: "practitionerId", id: practitionerId, ids: idsOf(practitioners) },
      ] as const,
    [serviceId, practitionerId, services, practitioners],
  );
  const all = useMemo(
    () =>
      choosable([...extra, ...(search.availability?.slots ?? [])], {
        wanted: wantedSlots,
        gone,
        now,
      }),
    [search.availability, extra, wantedSlots, gone, now],
  );
  const availability = search.availability;
  const index = useMemo(
    () => availability && indexSlots({ ...availability, slots: all }, timeZone),
    [availability, all, timeZone],
  );

  const [lastChosen, setLastChosen] = useState<Slot | string | undefined>(chosenSlot);
  const chosenId = typeof lastChosen === "object" ? lastChosen.id : lastChosen;
  const isStillFree = (slot: Slot) =>
    availability?.slots.some(({ id, state }) => id === slot.id && state === "free") &&
    !gone.includes(slot.id) &&
    isToCome(slot, now);
  const chosen =
    all.find(({ id, state }) => id === chosenId && state === "free") ??
    // Of two people's slots at one time the other may be the one in sight.
    (typeof lastChosen === "object" && isStillFree(lastChosen) ? lastChosen : undefined);
  const hold = useHold(holdSlot, releaseHold, chosen);
  const [looksAt, setLooksAt] = useState<string>();

  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  const [focusRequest, setFocusRequest] = useState<{ selector: string }>();
  useEffect(() => {
    if (focusRequest) root.current?.querySelector<HTMLElement>(focusRequest.selector)?.focus();
  }, [focusRequest]);

  useEffect(() => {
    // A visitor may have chosen before the page was hydrated.
    const form = root.current?.querySelector<HTMLFormElement>("form[method=get]");
    if (form) setWanted((before) => ({ ...before, ...choicesIn(form) }));
    const early = root.current?.querySelector<HTMLInputElement>("input[name=slot]:checked");
    if (early) setLastChosen(early.value);
    const sent = onBook && takeUp();
    if (!sent) return;
    setExtra([sent]);
    if (sent.serviceId) setWanted((before) => ({ ...before, serviceId: sent.serviceId }));
    setLastChosen(sent);
    setLooksAt(toPlainDateTime(sent.start, timeZone)?.date);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, for what was there before the script
  }, []);

  function choose(slot: Slot) {
    setLastChosen(slot);
    forget();
  }

  /** Chooses a time that the visitor is offered in words, and goes there. */
  function jumpTo(slot: Slot) {
    setExtra((others) => (all.includes(slot) ? others : [...others, slot]));
    choose(slot);
    setLooksAt(toPlainDateTime(slot.start, timeZone)?.date);
    setFocusRequest({ selector: "input[name=slot]:checked" });
  }

  async function send(sent: Readonly<Record<string, string>>): Promise<false> {
    if (!chosen) {
      refuse();
      return false;
    }
    const { code, outcome } = await book(
      {
        slot: chosen,
        holdId: await hold.settled(chosen.id),
        fields: typedOf(sent),
        patientTimeZone: visitorZone ?? timeZone,
        rescheduleOf,
      },
      () => hold.again(chosen),
      sent.idempotencyKey ?? "",
    );
    if (outcome) {
      hold.end();
      onBooked?.(outcome, chosen);
    }
    const date = code === "slot-taken" && toPlainDateTime(chosen.start, timeZone)?.date;
    if (!date) return false;
    setGone((others) => [...others, chosen.id]);
    const [from, to] = [startOfDay(date, timeZone), endOfDay(date, timeZone)];
    search.refresh(epochMilliseconds(from)!, epochMilliseconds(to)!);
    return false;
  }

  const { outcome, code, slot: tried } = booking;
  // Once more after a booking, if it could not be fetched before.
  const isBooked = outcome !== undefined && outcome.status !== "redirect";
  const Confirmation = useConfirmation(isBooked || Boolean(onBook && chosen));
  useEffect(() => {
    // The form is gone, and the focus with it.
    if (outcome) document.getElementById(confirmationId)?.focus();
  }, [outcome, confirmationId, Confirmation]);

  const service = serviceOf(services, choices);
  if (outcome && (outcome.status === "redirect" || !Confirmation) && tried) {
    return (
      <Section
        ref={ref}
        tabIndex={-1}
        headingLevel={headingLevel}
        className={cx("cui-appointment-picker", className)}
        {...rest}
        heading={isBooked ? bookedWords[outcome.status] : rest.heading}
        id={confirmationId}
      >
        {outcome.status === "redirect" ? (
          <Redirect url={outcome.url} how={how} />
        ) : (
          <p>{interpolate(words.chosen, placesOf(tried, how))}</p>
        )}
      </Section>
    );
  }
  if (outcome && outcome.status !== "redirect" && Confirmation && tried) {
    return (
      <Confirmation
        ref={ref}
        tabIndex={-1}
        id={confirmationId}
        headingLevel={headingLevel}
        bookingId={outcome.id}
        status={outcome.status}
        sequence={outcome.sequence}
        manageHref={outcome.manageUrl}
        calendarHref={outcome.calendarUrl}
        start={tried.start}
        end={tried.end}
        timeZone={timeZone}
        service={service?.name}
        practitioner={personOf(practitioners, tried.practitionerId ?? choices.practitionerId)}
        price={tried.price ?? priceOf(service, choices.durationMinutes)}
        clinic={clinic}
        messages={messages}
        className={className}
      />
    );
  }

  const linked = !onBook;
  const bookableHere = all.some(
    ({ state, bookingUrl }) => state === "free" && !(linked && bookingUrl),
  );
  const offered = (booking.alternatives ?? []).filter(
    (slot) => slot.state === "free" && !gone.includes(slot.id) && isToCome(slot, now),
  );
  const others = all.filter(({ id, bookingUrl }) => id !== tried?.id && !(linked && bookingUrl));
  const nearby =
    offered.length > 0 ? offered.slice(0, 3) : tried ? nearestSlots(others, tried.start, 3) : [];
  const isAtHome = visitorZone !== undefined && isSameTimeZone(visitorZone, timeZone);
  const address = {
    ...query,
    ...choices,
    ...(rescheduleOf !== undefined && { rescheduleOf }),
  };
  const isSummed =
    services.length > 0 ||
    practitioners.length > 0 ||
    clinic?.address ||
    lengthsOf(service).length > 0;
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
          query={{ ...query, ...(rescheduleOf !== undefined && { rescheduleOf }) }}
          id={id}
          how={how}
          onChoose={(choices) => {
            setWanted(choices);
            // What was offered was for the other choice.
            setExtra([]);
          }}
        />
        <BookingForm
          id={`${id}-form`}
          action={action}
          fields={fields}
          // Nobody types details where there is no time to book.
          ready={bookableHere}
          values={values}
          errors={booking.tries > 0 ? booking.fieldErrors : errors}
          challenge={challenge}
          privacy={privacy}
          idempotencyKey={idempotencyKey}
          submitLabel={rescheduleOf ? words.move : words.book}
          legend={words.details}
          messages={messages}
          onSubmit={onBook ? send : undefined}
        >
          <div
            className="cui-appointment-picker__search"
            aria-busy={hydrated && search.status === "loading"}
            onChange={(event: ChangeEvent<HTMLDivElement>) => {
              const input = event.target as unknown as HTMLInputElement;
              const slot = input.name === "slot" && all.find(({ id }) => id === input.value);
              if (slot) choose(slot);
            }}
          >
            <HiddenFields values={{ ...choices, rescheduleOf }} />
            {/* Before the script has come, nobody looks. */}
            {hydrated && <SearchStatus search={search} phone={clinic?.phone} how={how} />}
            <TimePicker
              search={search}
              index={index}
              phone={clinic?.phone}
              chosen={chosen}
              looksAt={looksAt}
              hydrated={hydrated}
              linked={linked}
              laterHref={(from) => `?${new URLSearchParams(textsOf({ ...address, from }))}`}
              name={id}
              how={how}
              onChoose={choose}
              onLook={setLooksAt}
            />
            {!isAtHome && (
              <p className="cui-appointment-picker__zone">
                {interpolate(words.zone, { zone: timeZone.replaceAll("_", " ") })}
              </p>
            )}
          </div>
          {hydrated && (
            <ChosenTime
              chosen={chosen}
              before={typeof lastChosen === "object" ? lastChosen : undefined}
              isAsked={search.status !== "loading" && !code}
              hold={hold}
              detailsId={`${id}-details`}
              how={how}
            />
          )}
          {isSummed && (
            <Summary
              service={service}
              practitioners={practitioners}
              choices={choices}
              chosen={chosen}
              clinic={clinic}
              id={id}
              how={how}
            />
          )}
          {code && !(code === "invalid" && booking.fieldErrors) && (
            <Trouble
              key={booking.tries}
              booking={booking}
              nearby={nearby}
              phone={clinic?.phone}
              how={how}
              onChoose={jumpTo}
            />
          )}
          <span id={`${id}-details`} tabIndex={-1} className="cui-appointment-picker__details" />
        </BookingForm>
      </div>
    </Section>
  );
});

/** What the visitor typed, without what the picker itself has in the form. */
const typedOf = (sent: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(sent).filter(([name]) => !own.includes(name)));

const own = [
  "slot",
  "serviceId",
  "practitionerId",
  "durationMinutes",
  "rescheduleOf",
  "idempotencyKey",
];

const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));

const textsOf = (values: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
