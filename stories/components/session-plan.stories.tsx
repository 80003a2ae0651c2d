import type { Meta, StoryObj } from "@storybook/react-vite";
import { SessionPlan } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/SessionPlan",
  component: SessionPlan,
  args: {
    heading: "How many visits might you need?",
    intro: "This is how it often goes with sciatica. Yours may differ.",
    items: [
      {
        name: "Weeks 1 and 2",
        sessions: 4,
        description: "Calm the pain, so that you can sleep and walk.",
      },
      {
        name: "Weeks 3 to 6",
        sessions: 3,
        description: "Get you moving: gentle stretches, longer walks.",
      },
      { name: "Month 3", sessions: 1, description: "A look back, and exercises to keep." },
    ],
    note: "We stop when you no longer need us. If nothing has changed after four visits, we tell you and talk about other ways.",
  },
} satisfies Meta<typeof SessionPlan>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The line rises where visits grow more. */
export const RisesAndSettles: Story = {
  args: {
    heading: "Back to running",
    items: [
      { name: "Week 1", sessions: 1, description: "A check, and what to leave out for now." },
      { name: "Weeks 2 to 4", sessions: 6, description: "Strength, twice a week." },
      { name: "Weeks 5 to 8", sessions: 4, description: "First short runs." },
      { name: "Month 6", sessions: 1, description: "A last check." },
    ],
    note: undefined,
  },
};

/** A time without visits is part of a plan too. */
export const WithAPause: Story = {
  args: {
    items: [
      { name: "Week 1", sessions: 2, description: "Calm the pain." },
      { name: "Weeks 2 to 4", sessions: 0, description: "Walk every day, on your own." },
      { name: "Week 5", sessions: 1, description: "See whether you need more." },
    ],
  },
};

export const LittleToSay: Story = {
  name: "Little to say",
  args: { items: [{ name: "Weeks 1 to 4", sessions: 4, description: "Calm the pain." }] },
};

/** Five parts or more are told in rows. */
export const ManyParts: Story = {
  args: {
    items: Array.from({ length: 8 }, (_, index) => ({
      name: `Month ${index + 1}`,
      sessions: 8 - index,
      description: "What these visits are for.",
    })),
  },
};

export const ManyVisits: Story = {
  args: {
    items: [
      { name: "Year 1", sessions: 40, description: "Once or twice a week." },
      { name: "Year 2", sessions: 12, description: "Once a month." },
    ],
  },
};

/** Beside the heading, the parts are told in rows. */
export const Split: Story = { args: { layout: "split" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const OnInkGround: Story = { args: { tone: "ink" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.word, sessions: 3, description: long.sentence },
      { name: long.sentence, sessions: 2, description: long.url },
      { name: "Short", sessions: 1 },
    ],
    note: long.sentence,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "كم زيارة قد تحتاج؟",
    intro: "هكذا يسير الأمر غالبًا، وقد تختلف حالتك.",
    items: [
      { name: "الأسبوعان 1 و2", sessions: 4, description: "تهدئة الألم حتى تنام وتمشي." },
      { name: "من الأسبوع 3 إلى 6", sessions: 2, description: "تمارين لطيفة ومشي أطول." },
      { name: "الشهر الثالث", sessions: 1, description: "مراجعة أخيرة." },
    ],
    note: "نتوقف عندما لا تعود بحاجة إلينا.",
    messages: ar,
  },
};
