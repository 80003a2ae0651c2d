import type { Meta, StoryObj } from "@storybook/react-vite";
import { InsuranceList } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import guild from "../content/images/logo-guild.svg";
import larkfield from "../content/images/logo-larkfield.svg";
import { long } from "../content/long";

// The insurers are fictional.
const meta = {
  title: "Sections/Trust/InsuranceList",
  component: InsuranceList,
  args: {
    heading: "Who can pay for my visits?",
    items: ["Larkfield Health", "Northgate Mutual", "Harbour Care Plan", "Fenwick & Lowe"],
  },
} satisfies Meta<typeof InsuranceList>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Names alone. */
export const Default: Story = {};

export const WithNote: Story = {
  args: {
    note: "Ask your insurer for a code before the first visit, and bring it with you. Some plans pay for six visits a year.",
  },
};

/** A sentence under the heading, and a link in the note. */
export const WithIntro: Story = {
  args: {
    intro: "These insurers pay us for physiotherapy. You can also pay yourself.",
    note: (
      <>
        Not in the list? Please <a href="/contact">ask us</a>.
      </>
    ),
  },
};

/** What each pays for, and where to read more. */
export const WithDetails: Story = {
  args: {
    items: [
      {
        name: "Larkfield Health",
        description: "Up to six visits a year. Ask them for a code first.",
        href: "/insurers/larkfield-health",
      },
      {
        name: "Northgate Mutual",
        description: "Physiotherapy, with a letter from your doctor.",
        href: "/insurers/northgate-mutual",
      },
      { name: "Harbour Care Plan", description: "You pay us, and they pay you back half." },
    ],
  },
};

/** Marks, as small as the names. */
export const WithMarks: Story = {
  args: {
    items: [
      {
        name: "Larkfield Health",
        description: "Up to six visits a year. Ask them for a code first.",
        image: { src: larkfield, alt: "", width: 240, height: 48 },
      },
      {
        name: "Guild Mutual",
        description: "Physiotherapy, with a letter from your doctor.",
        image: { src: guild, alt: "", width: 160, height: 64 },
      },
      "Harbour Care Plan",
    ],
  },
};

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { heading: "Who pays?", items: ["Larkfield Health", "Northgate Mutual"] },
};

export const ManyItems: Story = {
  args: { items: Array.from({ length: 24 }, (_, index) => `Insurer number ${index + 1}`) },
};

/** The list under its heading, also on wide screens. */
export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [long.word, { name: long.sentence, description: long.sentence }, long.url],
    note: `${long.sentence} ${long.url}`,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "من يمكنه أن يدفع عن زياراتي؟",
    items: ["لاركفيلد للصحة", "نورثغيت", "خطة هاربر للرعاية"],
    note: "اطلب رمزًا من شركة التأمين قبل الزيارة الأولى، وأحضره معك.",
    messages: ar,
  },
};
