import type { Address, BookingLink, OpeningHours, Phone, Practitioner } from "clinic-ui";
import { clinic } from "./clinic";

/** The clinic in Arabic, for right-to-left stories. */
export const arabicClinic = {
  name: "عيادة روان يارد",
  url: "https://rowanyard.example",
  phone: { number: "+44 1632 960142", display: "01632 960142" } satisfies Phone,
  booking: { href: "/ar/book", label: "احجز زيارة عبر الإنترنت" } satisfies BookingLink,
  hours: "من الاثنين إلى الجمعة، من 8 صباحًا إلى 6 مساءً",
  openingHours: {
    timeZone: clinic.openingHours.timeZone,
    week: clinic.openingHours.week,
    exceptions: [
      {
        date: "2026-12-16",
        name: "تدريب الموظفين في الصباح",
        periods: [{ opens: "13:00", closes: "18:00" }],
      },
      { date: "2026-12-24", until: "2027-01-01", name: "عيد الميلاد ورأس السنة" },
    ],
  } satisfies OpeningHours,
  address: {
    street: "3 روان يارد، ميل لين",
    locality: "لاركفورد",
    postalCode: "LK1 4RY",
    country: "GB",
  } satisfies Address,
};

/** People of the clinic, as its Arabic pages name them. */
export const arabicAna = {
  name: "آنا فيريرا",
  jobTitle: "معالجة بالتدليك",
  href: "/ar/team/ana-ferreira",
} satisfies Practitioner;

export const arabicTom = {
  name: "توم أوكافور",
  jobTitle: "أخصائي علاج طبيعي",
  href: "/ar/team/tom-okafor",
} satisfies Practitioner;

/** The pages in the header of the Arabic pages. */
export const arabicNavigation = [
  { name: "عرق النسا", href: "/ar/sciatica" },
  { name: "تدليك الأنسجة العميقة", href: "/ar/treatments/deep-tissue-massage" },
  { name: "أسئلة", href: "/ar/questions" },
  { name: "زيارتك", href: "/ar/visit" },
];

/** The pages in the footer of the Arabic pages. */
export const arabicFooterGroups = [
  {
    name: "عرق النسا وألم الظهر",
    items: [
      { name: "عرق النسا", href: "/ar/sciatica" },
      { name: "هل يفيد التدليك؟", href: "/ar/questions" },
      { name: "التدليك لعرق النسا بالتفصيل", href: "/ar/guides/massage-for-sciatica" },
    ],
  },
  {
    name: "العيادة",
    items: [
      { name: "تدليك الأنسجة العميقة", href: "/ar/treatments/deep-tissue-massage" },
      { name: "زيارتك", href: "/ar/visit" },
      { name: "احجز زيارة", href: "/ar/book" },
    ],
  },
];

/** The emergency signs of the back, in Arabic. */
export const arabicEmergencySigns = [
  "لا تشعر بأعضائك التناسلية أو بالجلد حول فتحة الشرج، أو تشعر فيها بوخز",
  "لا تستطيع التبول، أو يتسرب منك البول أو البراز ولم يكن ذلك يحدث من قبل",
  "ساقاك معًا ضعيفتان أو خدرتان أو تؤلمانك",
  "بدأ الألم بعد سقوط شديد أو حادث سيارة",
];
