import { AppointmentPicker, Prose, Section } from "clinic-ui";
import {
  epochMilliseconds,
  startOfDay,
  plainDateTimeAt,
  type Availability,
} from "clinic-ui/booking";
import { randomUUID } from "node:crypto";
import { clinic } from "../clinic";
import { holdSlot, loadSlots, onBook, releaseHold } from "./actions";
import { draftOf } from "./drafts";
import { visitorName } from "./server";
import { choicesOf, practitioners, services } from "./services";
import { SitePage } from "../site-page";

export const metadata = { title: "Book a visit" };

const { timeZone } = clinic.openingHours;
const day = 24 * 60 * 60_000;

interface BookProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/**
 * Waits for the diary, without a `<Suspense>`: behind one the form would come in by a script, and a
 * visitor without JavaScript would never see it. With `cacheComponents` in next.config, say so to
 * Next: `export const instant = false`.
 */
export default async function Book({ searchParams }: BookProps) {
  const asked = textsOf(await searchParams);
  const choices = choicesOf(asked);
  const { rescheduleOf, again } = asked;
  const from = laterDate(asked.from);
  const slots = await firstSlots(choices, from);
  const query = { ...(again && { again }), ...(from && { from }) };

  // The address says that something was refused, and this server what it was.
  const visitor = again && (await visitorName());
  const draft = visitor ? draftOf(visitor) : undefined;
  const lost = again ? { slot: "It was not booked. Please try again." } : undefined;
  const errors = draft?.errors ?? lost;
  const later = slots && { ...query, ...choices, rescheduleOf, from: dateAfter(slots) };
  return (
    <SitePage currentHref="/book">
      <AppointmentPicker
        heading={rescheduleOf ? "Move your visit" : "Book a visit"}
        headingLevel={1}
        timeZone={timeZone}
        clinic={clinic}
        services={services}
        practitioners={practitioners}
        choices={choices}
        query={query}
        rescheduleOf={rescheduleOf}
        slots={slots}
        loadSlots={loadSlots}
        holdSlot={holdSlot}
        releaseHold={releaseHold}
        onBook={onBook}
        // The rest of the address is not in the form.
        action={addressOf("/book/send", query)}
        idempotencyKey={draft?.idempotencyKey ?? randomUUID()}
        chosenSlot={draft?.slotId}
        values={draft?.values}
        errors={errors}
        // Without times there is no form, and nowhere else to say it.
        intro={slots ? undefined : errors?.slot}
      />
      {later && (
        <noscript>
          <Section heading="Other days">
            <Prose>
              <p>
                <a href={addressOf("/book", later)}>Times after these</a>
              </p>
            </Prose>
          </Section>
        </noscript>
      )}
    </SitePage>
  );
}

/** The times of four weeks. None where the diary does not answer: the picker asks again and says so. */
async function firstSlots(
  choices: ReturnType<typeof choicesOf>,
  date: string | undefined,
): Promise<Availability | undefined> {
  const from = date ? epochMilliseconds(startOfDay(date, timeZone))! : Date.now();
  const to = from + 28 * day;
  const availability = await loadSlots({
    from: instantOf(from),
    to: instantOf(to),
    timeZone,
    ...choices,
  });
  return "slots" in availability ? availability : undefined;
}

/** A date that is yet to come, or undefined. */
function laterDate(date: string | undefined): string | undefined {
  const start = date && epochMilliseconds(startOfDay(date, timeZone));
  return start && start > Date.now() ? date : undefined;
}

/** The date after these times. */
const dateAfter = ({ coverage }: Availability) =>
  plainDateTimeAt(epochMilliseconds(coverage.to)!, timeZone)!.date;

function addressOf(path: string, query: Record<string, string | number | undefined>): string {
  const search = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return search.length > 0 ? `${path}?${new URLSearchParams(search)}` : path;
}

const instantOf = (milliseconds: number) => new Date(milliseconds).toISOString();

const textsOf = (params: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );
