import type {
  BookingPractitioner,
  LoadSlots,
  Service,
  Slot,
  SlotPage,
  SlotQuery,
} from "clinic-ui/booking";

/** What can be booked at Rowan Yard Clinic, and with whom. */
export const services: readonly Service[] = [
  { id: "first", name: "First visit", durations: [60], newPatients: true },
  {
    id: "massage",
    name: "Medical massage",
    durations: [45, 60],
    practitionerIds: ["ana", "tom"],
  },
  { id: "physio", name: "Physiotherapy", durations: [45], practitionerIds: ["tom"] },
];

export const people: readonly BookingPractitioner[] = [
  { id: "ana", name: "Ana Ferreira", jobTitle: "Massage therapist" },
  { id: "tom", name: "Tom Okafor", jobTitle: "Physiotherapist" },
  { id: "leila", name: "Dr Leila Haddad", jobTitle: "Chiropractor" },
];

/** The Monday on which the stories' diary begins. */
export const diaryBegins = "2026-11-23";

const dayAfter = (date: string) => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

/** The clinic's offset from UTC: an hour from the last Sunday of March 2027 on. */
const offsetOn = (date: string) => (date < "2027-03-28" ? "+00:00" : "+01:00");

const hours = ["08:00", "09:30", "11:00", "13:30", "15:00", "16:30", "17:15"];

/** Whether an hour of a date is free: the same every time, and different from day to day. */
const isFree = (date: string, index: number) =>
  (Number(date.slice(8)) * 7 + index * 5 + Number(date.slice(5, 7))) % 3 !== 0;

function slotsOn(date: string): Slot[] {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return [];
  return hours
    .filter((_, index) => isFree(date, index))
    .map((hour) => {
      const end = `${String(Number(hour.slice(0, 2)) + 1).padStart(2, "0")}${hour.slice(2)}`;
      return {
        id: `${date}-${hour}`,
        start: `${date}T${hour}:00${offsetOn(date)}`,
        end: `${date}T${end}:00${offsetOn(date)}`,
        state: "free",
      };
    });
}

/** The diary's answer to a question: its slots from the day that `begins` on. */
export function diaryPage({ from, to }: Pick<SlotQuery, "from" | "to">, begins = ""): SlotPage {
  const slots: Slot[] = [];
  for (let date = from.slice(0, 10); date < to.slice(0, 10); date = dayAfter(date))
    if (date >= begins) slots.push(...slotsOn(date));
  return {
    slots,
    coverage: { from, to, complete: true },
    clinicTimeZone: "Europe/London",
    fetchedAt: from,
  };
}

/** The first fortnight, as a server would send it with the page. */
export const firstFortnight = diaryPage({
  from: `${diaryBegins}T00:00:00Z`,
  to: "2026-12-07T00:00:00Z",
});

/** Two weeks without a free time, as the server of a busy clinic would send it. */
export const fullFortnight: SlotPage = { ...firstFortnight, slots: [] };

export const loadSlots: LoadSlots = (query) => Promise.resolve(diaryPage(query));
