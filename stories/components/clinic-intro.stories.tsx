import type { Meta, StoryObj } from "@storybook/react-vite";
import { ButtonLink, ClinicIntro } from "clinic-ui";
import { arabicClinic, arabicTom } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";
import { ana, leila, tom } from "../content/practitioners";

const meta = {
  title: "Sections/Condition and treatment/ClinicIntro",
  component: ClinicIntro,
  args: {
    heading: "Who we are",
    clinic,
    practitioner: tom,
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

/** A photo stands above the name, cropped to a square. */
export const WithPhoto: Story = { args: { practitioner: ana } };

/** Each credential stands on a line of its own, its meaning first. */
export const SeveralCredentials: Story = {
  args: {
    practitioner: {
      ...leila,
      credentials: [
        ...leila.credentials,
        { abbreviation: "MSc", meaning: "Master of Science, in pain management" },
      ],
    },
  },
};

/** The clinic alone, for a page that is about nobody in particular. */
export const WithoutPractitioner: Story = { args: { practitioner: undefined } };

export const LittleToSay: Story = {
  name: "Little to say",
  args: { clinic: { name: clinic.name }, practitioner: { name: ana.name } },
};

/** The next step, under the text. */
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
      href: "/long",
    },
    children: `${long.sentence} ${long.url}`,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "من نحن",
    clinic: arabicClinic,
    practitioner: arabicTom,
    children: "نعالج آلام الظهر والورك والساق بالتدليك والتمارين.",
  },
};
