"use client";

import { cx } from "class-variance-authority";
import { forwardRef, type ChangeEvent } from "react";
import { visitorZoneDiffers } from "../../booking/local-times.js";
import { clockPlace } from "../../internal/clock-place.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import { isSameTimeZone } from "../../time/time-zone.js";
import { BookingForm } from "../booking-form/index.js";
import { Section } from "../section/index.js";
import type { AppointmentPickerProps } from "./appointment-picker.types.js";
import { BookingFailure } from "./booking-failure.js";
import { BookingResult } from "./booking-result.js";
import { ChoiceForm } from "./choice-form.js";
import { ChosenTime } from "./chosen-time.js";
import { HiddenFields } from "./hidden-fields.js";
import { SearchStatus } from "./search-status.js";
import { serviceDurations, practitionerName, servicePrice, findService } from "./services.js";
import type { SlotFormat } from "./slot-format.js";
import { Summary } from "./summary.js";
import { TimePicker } from "./time-picker.js";
import { useAppointmentPicker } from "./use-appointment-picker.js";

/** The picker, whose search, choice and booking work in the browser. */
export const AppointmentPickerClient = forwardRef<HTMLElement, AppointmentPickerProps>(
  function AppointmentPickerClient(props, ref) {
    const words = { ...en.appointmentPicker, ...props.messages?.appointmentPicker };
    if (process.env.NODE_ENV !== "production")
      watchWords("AppointmentPicker", words, props.messages);
    const picker = useAppointmentPicker(props, words.eveningFrom);
    const {
      action,
      timeZone,
      services,
      practitioners,
      choices,
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
      stretchDays,
      horizonDays,
      messages,
      headingLevel = 2,
      className,
      ...rest
    } = props;
    const { search, chosen, booking, hydrated, visitorZone } = picker;
    const id = useIdPrefix(rest.id);
    const locale = messages?.locale ?? en.locale;
    const format: SlotFormat = { locale, timeZone, visitorZone, words, messages };
    const service = findService(picker.services, picker.choices);

    const { outcome, code, slot: attempted } = booking;
    if (outcome && attempted) {
      const practitionerId = attempted.practitionerId ?? picker.choices.practitionerId;
      return (
        <BookingResult
          ref={ref}
          headingLevel={headingLevel}
          className={className}
          {...rest}
          id={rest.id ?? `${id}-booked`}
          outcome={outcome}
          bookedSlot={attempted}
          service={service?.name}
          practitioner={practitionerName(picker.practitioners, practitionerId)}
          price={attempted.price ?? servicePrice(service, picker.choices.durationMinutes)}
          clinic={clinic}
          Confirmation={picker.Confirmation}
          format={format}
        />
      );
    }

    const linked = !onBook;
    const days = picker.index?.days ?? [];
    const hasClinicClock =
      visitorZone !== undefined &&
      (isSameTimeZone(visitorZone, timeZone) ||
        (days.length > 0 &&
          days.every(({ morning, afternoon, evening }) => {
            const slot = morning[0] ?? afternoon[0] ?? evening[0];
            return !slot || !visitorZoneDiffers(slot.start, timeZone, visitorZone);
          })));
    const place = clockPlace(timeZone, clinic?.address);
    const [beforePlace, afterPlace] = words.zone.split("{place}");
    const searchParams = { ...query, ...(rescheduleOf !== undefined && { rescheduleOf }) };
    const hasSummary =
      picker.services.length > 0 ||
      picker.practitioners.length > 0 ||
      clinic?.address ||
      serviceDurations(service).length > 0;
    return (
      <Section
        ref={ref}
        headingLevel={headingLevel}
        className={cx("cui-appointment-picker", className)}
        {...rest}
      >
        <div ref={picker.body} className="cui-appointment-picker__body">
          <ChoiceForm
            services={picker.services}
            practitioners={picker.practitioners}
            choices={picker.choices}
            query={searchParams}
            id={id}
            format={format}
            onChoose={picker.changeChoices}
          />
          <BookingForm
            id={`${id}-form`}
            action={action}
            fields={fields}
            // Without a time to book there are no details to ask for.
            ready={picker.hasBookable}
            values={values}
            errors={booking.tries > 0 ? booking.fieldErrors : errors}
            challenge={challenge}
            privacy={privacy}
            idempotencyKey={idempotencyKey}
            submitLabel={rescheduleOf ? words.move : words.book}
            legend={words.details}
            messages={messages}
            onSubmit={onBook ? picker.submit : undefined}
          >
            <div
              className="cui-appointment-picker__search"
              aria-busy={hydrated && search.status === "loading"}
              onChange={(event: ChangeEvent<HTMLDivElement>) => {
                const input = event.target as unknown as HTMLInputElement;
                if (input.name === "slot") picker.chooseById(input.value);
              }}
            >
              <HiddenFields values={{ ...picker.choices, rescheduleOf }} />
              {/* Before hydration there is no search. */}
              {hydrated && <SearchStatus search={search} phone={clinic?.phone} format={format} />}
              <TimePicker
                search={search}
                index={picker.index}
                phone={clinic?.phone}
                chosen={chosen}
                shownDate={picker.shownDate}
                hydrated={hydrated}
                linked={linked}
                laterHref={(from) =>
                  `?${new URLSearchParams(textEntries({ ...query, ...picker.choices, rescheduleOf, from }))}`
                }
                name={id}
                format={format}
                onChoose={picker.choose}
                onShow={picker.showDate}
              />
              {!hasClinicClock && (
                <p key={words.zone + place} className="cui-appointment-picker__zone">
                  {beforePlace}
                  <bdi>{place}</bdi>
                  {afterPlace}
                </p>
              )}
            </div>
            {hydrated && (
              <ChosenTime
                chosen={chosen}
                previous={picker.lastSlot}
                isSettled={search.status !== "loading" && !code}
                hold={picker.hold}
                detailsId={`${id}-details`}
                format={format}
              />
            )}
            {hasSummary && (
              <Summary
                service={service}
                practitioners={picker.practitioners}
                choices={picker.choices}
                chosen={chosen}
                clinic={clinic}
                id={id}
                format={format}
              />
            )}
            {code && !(code === "invalid" && booking.fieldErrors) && (
              <BookingFailure
                key={booking.tries}
                booking={booking}
                nearby={picker.nearby}
                phone={clinic?.phone}
                format={format}
                onChoose={picker.chooseAndShow}
              />
            )}
            <span id={`${id}-details`} tabIndex={-1} className="cui-appointment-picker__details" />
          </BookingForm>
        </div>
      </Section>
    );
  },
);

const textEntries = (values: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
