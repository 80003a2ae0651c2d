import type { Meta, StoryObj } from "@storybook/react-vite";
import { PractitionerCard, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";
import { ana, leila, practitioners, tom } from "../content/practitioners";

const meta = {
  title: "Sections/Trust/PractitionerCard",
  component: PractitionerCard,
  args: { practitioner: tom },
  decorators: [
    (Story, { args }) => (
      <Section
        layout="split"
        lang={args.lang}
        heading={args.lang === "ar" ? "من يعالجك" : "Who treats you"}
      >
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof PractitionerCard>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The photo stands beside the words where both have room. */
export const WithPhoto: Story = { args: { practitioner: ana } };

/** The letters after a name stand with their meaning beside them. */
export const WithCredentials: Story = {
  args: {
    practitioner: {
      ...leila,
      credentials: [
        { abbreviation: "DC", meaning: "Doctor of Chiropractic" },
        { abbreviation: "MSc", meaning: "Master of Science, in the care of painful joints" },
      ],
    },
  },
};

/** A team: one card under another. */
export const Several: Story = {
  render: (args) => (
    <>
      {practitioners.map((practitioner) => (
        <PractitionerCard key={practitioner.name} {...args} practitioner={practitioner} />
      ))}
    </>
  ),
};

/** What is missing leaves no gap. */
export const NameAndJob: Story = {
  args: { practitioner: { name: "Tom Okafor", jobTitle: "Physiotherapist" } },
};

/** Every part at once, to show where each stands. */
export const Everything: Story = {
  args: {
    practitioner: {
      ...ana,
      languages: ["pt"],
      specialties: ["Tight backs and necks"],
      credentials: [{ abbreviation: "Dip", meaning: "Diploma in clinical massage" }],
      registration: {
        name: "Complementary and Natural Healthcare Council",
        number: "CNHC-EXAMPLE-03",
        href: "https://www.cnhc.org.uk/",
      },
    },
  },
};

export const NameAlone: Story = { args: { practitioner: { name: "Tom Okafor" } } };

export const LongContent: Story = {
  args: {
    practitioner: {
      name: long.word,
      jobTitle: long.sentence,
      credentials: [{ abbreviation: long.word, meaning: long.sentence }],
      registration: { name: long.sentence, number: "PH-EXAMPLE-01", href: "/long" },
      languages: ["en", "de", "pl", "pt", "ar", "fr", "es", "uk"],
      specialties: [long.word, long.sentence],
      image: ana.image,
      description: `${long.sentence} ${long.url}`,
      href: "/long",
    },
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    practitioner: {
      name: "د. ليلى حداد",
      jobTitle: "معالجة بتقويم العمود الفقري",
      credentials: [{ abbreviation: "DC", meaning: "دكتوراه في تقويم العمود الفقري" }],
      registration: {
        name: "المجلس العام لتقويم العمود الفقري",
        number: "GCC-EXAMPLE-02",
        href: "/ar/register",
      },
      languages: ["ar", "en", "fr"],
      specialties: ["ألم أسفل الظهر", "تيبس الرقبة"],
      image: { ...ana.image, alt: "رسم لامرأة شعرها مرفوع." },
      description: "تشرح ليلى كل خطوة قبل أن تبدأ بها. هي معالجة بتقويم العمود الفقري وليست طبيبة.",
      href: "/ar/team/leila",
    },
    messages: ar,
  },
};
