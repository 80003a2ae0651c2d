import type { Meta, StoryObj } from "@storybook/react-vite";
import { ButtonLink, TechniqueGrid, type Technique } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { clinic } from "../content/clinic";
import deepTissueImage from "../content/images/deep-tissue-massage.svg";
import medicalImage from "../content/images/medical-massage.svg";
import reflexologyImage from "../content/images/reflexology.svg";
import swedishImage from "../content/images/swedish-massage.svg";
import { long } from "../content/long";

const swedish = {
  name: "Swedish massage",
  description: "Long, gliding strokes and gentle kneading over the whole body.",
  duration: 60,
  pressure: "light",
  suitsFor: "a first massage, stress, stiff muscles",
  notFor: "a fever, or skin that is broken or sore",
} satisfies Technique;

const deepTissue = {
  name: "Deep tissue massage",
  description: "Slow, firm strokes that reach the muscles under the surface.",
  duration: "45 to 60 minutes",
  pressure: "firm",
  suitsFor: "muscles that have been tight for a long time",
  notFor: "brittle bones, or if you take blood thinners",
} satisfies Technique;

const medical = {
  name: "Medical massage",
  description: "Work on one problem, planned with you after a check of how you move.",
  duration: 45,
  pressure: "medium",
  suitsFor: "sciatica, or pain that a doctor has looked at",
} satisfies Technique;

const reflexology = {
  name: "Reflexology",
  description: "Thumb and finger pressure on points of the feet while you lie back.",
  duration: 40,
  pressure: "light",
  suitsFor: "people who would rather not be touched where it hurts",
} satisfies Technique;

const meta = {
  title: "Sections/Condition and treatment/TechniqueGrid",
  component: TechniqueGrid,
  args: {
    heading: "Kinds of massage",
    intro: "Your therapist helps you to choose, and you can change your mind at any time.",
    items: [swedish, deepTissue, medical, reflexology],
  },
} satisfies Meta<typeof TechniqueGrid>;

export default meta;

type Story = StoryObj<typeof meta>;

const imageSize = { width: 400, height: 300 };

const swedishWithImage = {
  ...swedish,
  image: { ...imageSize, src: swedishImage, alt: "Long strokes along both sides of a back." },
};

const deepTissueWithImage = {
  ...deepTissue,
  image: {
    ...imageSize,
    src: deepTissueImage,
    alt: "Three fingertips press into layers of muscle.",
  },
};

const medicalWithImage = {
  ...medical,
  image: {
    ...imageSize,
    src: medicalImage,
    alt: "A spine and pelvis, with a ring around the lower spine.",
  },
};

const reflexologyWithImage = {
  ...reflexology,
  image: { ...imageSize, src: reflexologyImage, alt: "Two soles, with a line that joins points." },
};

const withImages = [swedishWithImage, deepTissueWithImage, medicalWithImage, reflexologyWithImage];

export const Default: Story = {};

/** Names, text and facts stand in columns that every row shares, so that they compare at a glance. */
export const Rows: Story = { args: { variant: "rows" } };

/** For few techniques with little to compare. Pictures make better cards. */
export const Cards: Story = { args: { variant: "cards" } };

/** An image makes them cards, unless `variant` says otherwise. */
export const CardsWithImages: Story = { args: { items: withImages } };

/** In rows, a picture stands under the name. */
export const RowsWithImages: Story = { args: { variant: "rows", items: withImages } };

/** Pictures for some of the techniques only. */
export const SomeImages: Story = {
  args: { items: [swedishWithImage, deepTissue, medicalWithImage] },
};

/** One link a technique, named by it. */
export const RowsWithLinks: Story = {
  args: {
    items: [
      { ...swedish, href: "/swedish-massage" },
      { ...deepTissue, href: "/deep-tissue-massage" },
      { ...medical, href: "/medical-massage" },
    ],
  },
};

export const CardsWithLinks: Story = {
  args: {
    items: [
      { ...swedishWithImage, href: "/swedish-massage" },
      { ...deepTissueWithImage, href: "/deep-tissue-massage" },
      { ...medicalWithImage, href: "/medical-massage" },
    ],
  },
};

/** A row stays in line when a part is missing. */
export const PartsMissing: Story = {
  args: {
    items: [
      swedish,
      { name: "Hot stone massage", duration: 75 },
      { name: "Head massage", description: "Slow circles over the scalp, neck and shoulders." },
      { name: "Seated massage", pressure: "medium" },
    ],
  },
};

export const OnSoftGround: Story = {
  args: {
    tone: "soft",
    actions: <ButtonLink href={clinic.booking.href}>{clinic.booking.label}</ButtonLink>,
  },
};

export const OnInkGround: Story = { args: { tone: "ink" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: {
    heading: "Treatments",
    intro: undefined,
    items: [{ name: "Massage" }, { name: "Physiotherapy" }, { name: "Reflexology" }],
  },
};

export const OneCard: Story = { args: { items: [swedishWithImage] } };

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      name: `Technique number ${index + 1}`,
      description: "What happens, and what for, in a sentence.",
      duration: 15 + index * 5,
      pressure: (["light", "medium", "firm"] as const)[index % 3],
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      {
        name: long.word,
        description: long.sentence,
        duration: long.word,
        pressure: "firm",
        suitsFor: long.sentence,
        notFor: long.url,
        href: "/long",
      },
      { name: long.sentence, description: `${long.sentence} ${long.sentence}`, duration: 480 },
    ],
  },
};

const arabicItems = [
  {
    name: "التدليك السويدي",
    description: "حركات طويلة منسابة وعجن لطيف للجسم كله.",
    duration: 60,
    pressure: "light",
    suitsFor: "التدليك الأول والتوتر والعضلات المتيبسة",
    notFor: "الحمى، أو الجلد المجروح",
    href: "/ar/swedish",
  },
  {
    name: "تدليك الأنسجة العميقة",
    description: "حركات بطيئة وقوية تصل إلى العضلات تحت السطح.",
    duration: 45,
    pressure: "medium",
    suitsFor: "العضلات المشدودة منذ زمن طويل",
  },
] as const;

const arabic = {
  lang: "ar",
  heading: "أنواع التدليك",
  intro: "يساعدك المعالج على الاختيار.",
  messages: ar,
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { ...arabic, items: arabicItems },
};

export const RightToLeftCards: Story = {
  globals: { direction: "rtl" },
  args: {
    ...arabic,
    items: [
      {
        ...arabicItems[0],
        image: { ...imageSize, src: swedishImage, alt: "حركات طويلة على الظهر." },
      },
      {
        ...arabicItems[1],
        image: { ...imageSize, src: deepTissueImage, alt: "ثلاث أصابع تضغط على العضلات." },
      },
    ],
  },
};
