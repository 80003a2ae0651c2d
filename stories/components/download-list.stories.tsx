import type { Meta, StoryObj } from "@storybook/react-vite";
import { DownloadList } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/DownloadList",
  component: DownloadList,
  args: {
    heading: "Forms and leaflets",
    intro: "You can also have each of them on paper at the front desk.",
    items: [
      {
        name: "Form for new patients",
        href: "/forms/new-patient.pdf",
        bytes: 240_000,
        pages: 4,
        description: "Bring it to your first visit, or fill it in with us.",
      },
      {
        name: "Formularz dla nowych pacjentów",
        href: "/forms/new-patient-pl.pdf",
        bytes: 246_000,
        pages: 4,
        language: "pl",
      },
      {
        name: "Exercises for the lower back",
        href: "/leaflets/lower-back.pdf",
        bytes: 1_400_000,
        pages: 2,
      },
    ],
  },
} satisfies Meta<typeof DownloadList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Little to say: a file and nothing about it. */
export const LittleToSay: Story = {
  args: { intro: undefined, items: [{ name: "Form for new patients", href: "/forms/new.pdf" }] },
};

export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      name: `Leaflet number ${index + 1}`,
      href: `/leaflets/${index + 1}.pdf`,
      bytes: 90_000 * (index + 1) ** 2,
      pages: index + 1,
    })),
  },
};

export const InSpanish: Story = {
  args: {
    lang: "es",
    heading: "Formularios",
    intro: undefined,
    items: [
      { name: "Formulario para la primera visita", href: "/nueva.pdf", bytes: 1_250_000, pages: 1 },
      { name: "Form for new patients", href: "/new.pdf", bytes: 240_000, pages: 4, language: "en" },
    ],
    messages: es,
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      {
        name: long.word,
        href: long.url,
        format: long.word,
        bytes: 123_456_789,
        pages: 1234,
        description: long.sentence,
      },
      { name: long.sentence, href: "/long.pdf", description: long.url },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "استمارات",
    intro: undefined,
    items: [
      { name: "استمارة المرضى الجدد", href: "/forms/new-ar.pdf", bytes: 240_000, pages: 4 },
      {
        name: "Form for new patients",
        href: "/forms/new.pdf",
        bytes: 240_000,
        pages: 4,
        language: "en",
      },
    ],
    messages: ar,
  },
};
