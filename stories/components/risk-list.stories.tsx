import type { Meta, StoryObj } from "@storybook/react-vite";
import { RiskList } from "clinic-ui";
import { long } from "../content/long";

const meta = {
  title: "Sections/Safety/RiskList",
  component: RiskList,
  args: {
    heading: "What are the risks of massage?",
    items: [
      "Sore muscles for a day or two",
      "A headache",
      "Bruises",
      "Feeling faint as you get up",
    ],
  },
} satisfies Meta<typeof RiskList>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Names alone. */
export const Default: Story = {};

export const WithDetails: Story = {
  args: {
    intro: "Most are mild and pass by themselves.",
    items: [
      {
        name: "Sore muscles",
        likelihood: "Common",
        description: "For a day or two, as after sport. Lighter pressure makes it less likely.",
      },
      {
        name: "Feeling faint as you get up",
        likelihood: "Less common",
        description: "Sit at the edge of the table for a minute. Your therapist stays near.",
      },
      {
        name: "Bruises",
        likelihood: "Less common",
        description: "More likely if you take blood thinners, so tell us before.",
      },
      {
        name: "Harm to a nerve or a bone",
        likelihood: "Very rare",
        description:
          "We ask about your bones and your health first, and leave out what could harm.",
      },
    ],
    note: (
      <p>
        Say stop at any time and we stop. If you feel worse the next day, call us. Call 999 if you
        cannot pee or both legs go numb.
      </p>
    ),
  },
};

/** How often as a count, where a source gives one. */
export const InNumbers: Story = {
  args: {
    items: [
      { name: "First risk", likelihood: "about 1 in 10 people", description: "What it is like." },
      {
        name: "Second risk",
        likelihood: "about 1 in 1,000 people",
        description: "What lowers it.",
      },
    ],
  },
};

/** The list under its heading, also on wide screens. */
export const Stacked: Story = { args: { ...WithDetails.args, layout: "stacked" } };

export const OnSoftGround: Story = { args: { ...WithDetails.args, tone: "soft" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { heading: "Risks", items: ["Sore muscles", "Bruises"] },
};

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 16 }, (_, index) => ({
      name: `Risk number ${index + 1}`,
      likelihood: "Rare",
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.word, likelihood: long.word, description: long.sentence },
      { name: long.sentence, likelihood: long.sentence, description: long.url },
    ],
    note: long.sentence,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "ما هي مخاطر التدليك؟",
    intro: "معظمها خفيف ويزول وحده.",
    items: [
      {
        name: "ألم في العضلات",
        likelihood: "شائع",
        description: "يومًا أو يومين، كما بعد الرياضة.",
      },
      { name: "كدمات", likelihood: "أقل شيوعًا", description: "أخبرنا إن كنت تتناول مميعات الدم." },
    ],
    note: <p>قل توقف في أي وقت ونتوقف. إذا ساءت حالتك في اليوم التالي فاتصل بنا.</p>,
  },
};
