import {
  toInstant,
  type BookingPractitioner,
  type LoadSlots,
  type Service,
  type Slot,
  type Availability,
  type SlotQuery,
} from "clinic-ui/booking";
import { addDays, weekdayOn } from "clinic-ui/content";
import { storyTime } from "./story-time";

/** What can be booked at Rowan Yard Clinic, and with whom. */
export const services: readonly Service[] = [
  {
    id: "first",
    name: "First visit",
    durations: [60],
    price: { amount: 62, currency: "GBP" },
    newPatients: true,
  },
  {
    id: "massage",
    name: "Medical massage",
    durations: [
      { minutes: 45, price: { amount: 52, currency: "GBP" } },
      { minutes: 60, price: { amount: 66, currency: "GBP" } },
    ],
    practitionerIds: ["ana", "tom"],
  },
  {
    id: "physio",
    name: "Physiotherapy",
    durations: [45],
    price: { amount: 58, currency: "GBP" },
    practitionerIds: ["tom"],
  },
];

export const people: readonly BookingPractitioner[] = [
  { id: "ana", name: "Ana Ferreira", jobTitle: "Massage therapist" },
  { id: "tom", name: "Tom Okafor", jobTitle: "Physiotherapist" },
  { id: "leila", name: "Dr Leila Haddad", jobTitle: "Chiropractor" },
];

/** The Monday on which the stories' diary begins. */
export const diaryBegins = "2026-11-23";

const timeZone = "Europe/London";

/** Minutes after midnight at which visits begin. */
const hours = [480, 570, 660, 810, 900, 990, 1035];

/** Whether an hour of a date is free: the same every time, and different from day to day. */
const isFree = (date: string, index: number) =>
  (Number(date.slice(8)) * 7 + index * 5 + Number(date.slice(5, 7))) % 3 !== 0;

function slotsOn(date: string): Slot[] {
  if (["saturday", "sunday"].includes(weekdayOn(date))) return [];
  return hours
    .filter((_, index) => isFree(date, index))
    .map((minutes) => {
      const start = toInstant(date, minutes, timeZone)!;
      return { id: start, start, end: toInstant(date, minutes + 60, timeZone)!, state: "free" };
    });
}

/** The diary's answer to a question: its slots from the day that `begins` on. */
export function diaryAvailability(
  { from, to }: Pick<SlotQuery, "from" | "to">,
  begins = "",
): Availability {
  const slots: Slot[] = [];
  for (let date = from.slice(0, 10); date < to.slice(0, 10); date = addDays(date, 1))
    if (date >= begins) slots.push(...slotsOn(date));
  return {
    slots,
    coverage: { from, to, complete: true },
    clinicTimeZone: timeZone,
    fetchedAt: storyTime,
  };
}

/** The first fortnight, as a server would send it with the page. */
export const firstFortnight = diaryAvailability({
  from: `${diaryBegins}T00:00:00Z`,
  to: "2026-12-07T00:00:00Z",
});

/** Two weeks without a free time, as the server of a busy clinic would send it. */
export const fullFortnight: Availability = { ...firstFortnight, slots: [] };

export const loadSlots: LoadSlots = (query) => Promise.resolve(diaryAvailability(query));
