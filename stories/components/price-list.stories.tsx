import type { Meta, StoryObj } from "@storybook/react-vite";
import { PriceList } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
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

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    intro: long.sentence,
    caption: long.sentence,
    items: [
      { name: long.word, duration: 120, price: pounds(123456.78), description: long.sentence },
      { name: long.sentence, duration: 45, price: pounds(52), description: long.url },
      { name: "Massage" },
    ],
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

export const AllThemes: Story = { tags: ["all-themes"] };
