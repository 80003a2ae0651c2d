import type { Meta, StoryObj } from "@storybook/react-vite";
import { PriceList } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { de } from "clinic-ui/messages/de";
import { es } from "clinic-ui/messages/es";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/PriceList",
  component: PriceList,
  args: { heading: "What does it cost?", items: clinic.prices },
} satisfies Meta<typeof PriceList>;

export default meta;

type Story = StoryObj<typeof meta>;

const pounds = (amount: number) => ({ amount, currency: "GBP" });

export const Default: Story = {};

export const WithCaptionAndNote: Story = {
  args: {
    intro: "You pay after your visit, by card or in cash.",
    caption: "Prices from 1 January 2027",
    note: "You can move or cancel a visit without a charge until the day before.",
  },
};

/** One price with pence gives pence to all, so that they stand in line. */
export const WithPence: Story = {
  args: {
    items: [
      { name: "Medical massage", duration: 60, price: pounds(58) },
      { name: "Elastic band for exercises", price: pounds(7.5) },
      { name: "Ten massages", price: pounds(1050) },
    ],
  },
};

/** Without any length the column is left out. */
export const WithoutTimes: Story = {
  args: {
    items: [
      { name: "Letter to your doctor", price: pounds(20) },
      { name: "Copy of your notes", price: pounds(0) },
    ],
  },
};

/** A service without a price asks the visitor to ask. */
export const PleaseAsk: Story = {
  args: {
    items: [
      ...clinic.prices.slice(0, 2),
      { name: "Visit at your home", duration: 60, description: "It depends on how far we travel." },
    ],
  },
};

/** A service in lengths and kinds of its own, each with its price. */
export const WithVariants: Story = {
  args: {
    caption: "Prices from 1 January 2027",
    note: "You can move or cancel a visit without a charge until the day before.",
    items: [
      {
        name: "Medical massage",
        variants: [
          { duration: 30, price: pounds(34) },
          { duration: 60, price: pounds(58) },
          { duration: 90, price: pounds(82) },
        ],
      },
      {
        name: "Physiotherapy",
        description: "A first visit has time to talk and a check of how you move.",
        variants: [
          { name: "First visit", duration: 60, price: pounds(62) },
          { name: "Later visits", duration: 45, price: pounds(52) },
          { name: "Students, and people over 65", duration: 45, price: pounds(42) },
        ],
      },
      { name: "Visit at your home", minPrice: pounds(80), description: "It depends on the way." },
    ],
  },
};

/** Several visits at once, and a voucher for someone else. */
export const PackagesAndVouchers: Story = {
  args: {
    heading: "What do five massages cost?",
    items: [
      {
        name: "Massage, 60 minutes",
        variants: [
          { sessions: 1, price: pounds(58) },
          { sessions: 5, price: pounds(265), validMonths: 6 },
          { sessions: 10, price: pounds(510), validMonths: 12 },
        ],
      },
      {
        name: "Gift voucher",
        href: "/vouchers",
        description: "For any treatment. We send it by post or email.",
        minPrice: pounds(30),
        validMonths: 24,
      },
    ],
    note: "You get back the price of visits that you did not use, if you tell us before the package ends.",
  },
};

/** The whole price list of a clinic. */
export const InGroups: Story = {
  args: {
    heading: "Prices",
    intro: "You pay after your visit, by card or in cash.",
    items: undefined,
    groups: [
      { name: "Physiotherapy and chiropractic", items: clinic.prices.slice(0, 3) },
      {
        name: "Massage",
        items: [
          {
            name: "Medical massage",
            variants: [
              { duration: 30, price: pounds(34) },
              { duration: 60, price: pounds(58) },
              { sessions: 5, duration: 60, price: pounds(265), validMonths: 6 },
            ],
          },
          { name: "Reflexology", duration: 45, price: pounds(44) },
        ],
      },
      {
        name: "Letters",
        items: [{ name: "Letter to your doctor", price: pounds(20) }],
      },
    ],
    note: "You can move or cancel a visit without a charge until the day before.",
  },
};

export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const OneItem: Story = { args: { items: clinic.prices.slice(0, 1) } };

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 24 }, (_, index) => ({
      name: `Service number ${index + 1}`,
      duration: 15 * ((index % 4) + 1),
      price: pounds(20 + 7 * index),
    })),
  },
};

export const InSpanish: Story = {
  args: {
    lang: "es",
    heading: "¿Cuánto cuesta?",
    items: [
      { name: "Primera visita", duration: 60, price: { amount: 62, currency: "EUR" } },
      { name: "Fisioterapia", duration: 45, price: { amount: 52.5, currency: "EUR" } },
      { name: "Visita a domicilio", duration: 60 },
    ],
    messages: es,
  },
};

/** Long words, in the language that has the longest. */
export const InGerman: Story = {
  args: {
    lang: "de",
    heading: "Was kostet eine Behandlung?",
    items: [
      {
        name: "Physiotherapie",
        variants: [
          { name: "Erstuntersuchung", duration: 60, price: { amount: 82, currency: "EUR" } },
          { name: "Folgebehandlung", duration: 45, price: { amount: 64.5, currency: "EUR" } },
        ],
      },
      {
        name: "Lymphdrainagebehandlung",
        duration: 60,
        minPrice: { amount: 45, currency: "EUR" },
      },
      { name: "Hausbesuch", duration: 60 },
      {
        name: "Massagegutschein",
        href: "/gutscheine",
        sessions: 5,
        price: { amount: 290, currency: "EUR" },
        validUntil: "2027-12-31",
      },
    ],
    messages: de,
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    intro: long.sentence,
    caption: long.sentence,
    items: [
      { name: long.word, duration: 120, price: pounds(123456.78), description: long.sentence },
      { name: long.sentence, duration: 45, price: pounds(52), description: long.url },
      {
        name: long.word,
        href: "/long",
        variants: [
          { name: long.word, duration: 60, price: pounds(123456.78) },
          { name: long.sentence, sessions: 3, minPrice: pounds(52), validMonths: 12 },
          { duration: 90 },
        ],
      },
      { name: "Massage" },
    ],
    groups: [{ name: long.word, items: [{ name: long.word, minPrice: pounds(12.5) }] }],
    note: long.url,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "كم تكلف الزيارة؟",
    items: [
      {
        name: "الزيارة الأولى",
        duration: 60,
        price: pounds(62),
        description: "مع وقت للحديث وفحص للحركة.",
      },
      { name: "العلاج الطبيعي", duration: 45, price: pounds(52) },
      { name: "زيارة في البيت", duration: 90 },
    ],
    note: "تدفع بعد الزيارة بالبطاقة أو نقدًا.",
    messages: ar,
  },
};
