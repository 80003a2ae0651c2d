import type { Meta, StoryObj } from "@storybook/react-vite";
import { ButtonLink, ClinicIntro, type Practitioner } from "clinic-ui";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const address = {
  street: ["Rowan Yard", "4 Tanner Row"],
  locality: "Millbrook",
  postalCode: "ZZ9 4RY",
};

const practitioner: Practitioner = {
  name: "Ines Calder",
  jobTitle: "Massage therapist",
  credentials: [{ abbreviation: "BSc", meaning: "Bachelor of Science in sports therapy" }],
};

/** A drawing, since no one here is real. */
const portrait = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><path fill="#e3ede7" d="M0 0h96v96H0z"/><path fill="none" stroke="#2c5f4e" stroke-width="2" stroke-linecap="round" d="M14 96c2-18 12-25 24-27v-8c-7-4-10-12-9-21 1-12 9-20 20-20s18 8 18 19c0 10-3 18-9 22v8c12 2 22 9 24 27M29 40c8 0 15-4 18-11 5 7 12 9 20 9"/></svg>',
)}`;

const meta = {
  title: "Sections/Condition and treatment/ClinicIntro",
  component: ClinicIntro,
  args: {
    heading: "Who we are",
    clinic: { ...clinic, address },
    practitioner,
    children: (
      <>
        <p>
          Rowan Yard Clinic is four rooms around a quiet yard. We treat back, hip and leg pain with
          massage and exercise.
        </p>
        <p>
          Your first visit begins with a talk: where it hurts, since when, and what you want to do
          again. If a doctor should look at it first, we tell you.
        </p>
      </>
    ),
  },
} satisfies Meta<typeof ClinicIntro>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithPhoto: Story = {
  args: {
    practitioner: {
      ...practitioner,
      photo: { src: portrait, alt: "Drawing of Ines Calder", width: 96, height: 96 },
      url: "/ines-calder",
    },
  },
};

export const SeveralCredentials: Story = {
  args: {
    practitioner: {
      name: "Tomas Weller",
      jobTitle: "Chiropractor",
      credentials: [
        { abbreviation: "DC", meaning: "Doctor of Chiropractic" },
        { abbreviation: "MSc", meaning: "Master of Science" },
      ],
    },
  },
};

export const WithoutPractitioner: Story = { args: { practitioner: undefined } };

export const NameAlone: Story = {
  args: { clinic: { name: clinic.name }, practitioner: { name: "Ines Calder" } },
};

export const WithActions: Story = {
  args: {
    actions: <ButtonLink href={clinic.booking.href}>{clinic.booking.label}</ButtonLink>,
  },
};

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    clinic: { name: long.word, address: { street: [long.sentence, long.url] } },
    practitioner: {
      name: long.word,
      jobTitle: long.sentence,
      credentials: [{ abbreviation: long.word, meaning: long.sentence }],
      url: "/long",
    },
    children: `${long.sentence} ${long.url}`,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "من نحن",
    clinic: { ...arabicClinic, address: { street: "4 شارع الحدادين", locality: "ميلبروك" } },
    practitioner: {
      name: "إيناس كالدر",
      jobTitle: "معالجة بالتدليك",
      credentials: [{ abbreviation: "BSc", meaning: "بكالوريوس في العلاج الرياضي" }],
    },
    children: "نعالج آلام الظهر والورك والساق بالتدليك والتمارين.",
  },
};

export const AllThemes: Story = { tags: ["all-themes"] };
