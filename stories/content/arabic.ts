import type { BookingLink, Phone } from "clinic-ui";

/** The clinic in Arabic, for right-to-left stories. */
export const arabicClinic = {
  name: "عيادة روان يارد",
  phone: { number: "+44 1632 960142", display: "01632 960142" } satisfies Phone,
  booking: { href: "/ar/book", label: "احجز زيارة عبر الإنترنت" } satisfies BookingLink,
  hours: "من الاثنين إلى الجمعة، من 8 صباحًا إلى 6 مساءً",
};
