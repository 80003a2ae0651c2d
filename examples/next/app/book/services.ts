import type { BookingPractitioner, Service } from "clinic-ui/booking";

/** What the booking server books, by the same ids. */
export const services = [
  {
    id: "first-visit",
    name: "First visit",
    durations: [60],
    price: { amount: 62, currency: "GBP" },
    newPatients: true,
  },
  {
    id: "physiotherapy",
    name: "Physiotherapy",
    durations: [45, 30],
    price: { amount: 52, currency: "GBP" },
    practitionerIds: ["tom"],
  },
  {
    id: "massage",
    name: "Medical massage",
    durations: [60, 90],
    price: { amount: 58, currency: "GBP" },
    practitionerIds: ["ana", "tom"],
  },
] satisfies Service[];

export const practitioners: BookingPractitioner[] = [
  { id: "ana", name: "Ana Ferreira", jobTitle: "Massage therapist" },
  { id: "tom", name: "Tom Okafor", jobTitle: "Physiotherapist" },
  { id: "leila", name: "Dr Leila Haddad", jobTitle: "Chiropractor" },
];

/** The choices of an address, with what does not fit left out, as the picker reads them. */
export function choicesOf(asked: Readonly<Record<string, string>>) {
  const service: Service = services.find(({ id }) => id === asked.serviceId) ?? services[0]!;
  const lengths = (service.durations ?? []).map((length) =>
    typeof length === "number" ? length : length.minutes,
  );
  const people = service.practitionerIds ?? practitioners.map(({ id }) => id);
  return {
    serviceId: service.id,
    practitionerId: people.find((id) => id === asked.practitionerId),
    durationMinutes:
      lengths.find((length) => String(length) === asked.durationMinutes) ?? lengths[0],
  };
}
