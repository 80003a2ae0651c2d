import type { Meta, StoryObj } from "@storybook/react-vite";
import { JobList } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/JobList",
  component: JobList,
  args: {
    heading: "Work with us",
    intro: "We are eight people who take time: each visit has at least 30 minutes.",
    items: [
      {
        name: "Physiotherapist",
        place: "Larkford",
        hours: "24 hours a week",
        closingDate: "2027-01-15",
        description:
          "You treat adults with back and neck pain. From £34,000 a year for a whole week.",
        href: "/jobs/physiotherapist",
      },
      {
        name: "Receptionist",
        place: "Larkford",
        hours: "18 hours a week",
        closingDate: "2027-01-31",
        description: "You welcome people, in person and on the telephone. £12.80 an hour.",
        href: "/jobs/receptionist",
      },
    ],
    note: (
      <>
        Questions? Write to Ana at{" "}
        <a href="mailto:jobs@rowanyard.example">jobs@rowanyard.example</a>.
      </>
    ),
  },
} satisfies Meta<typeof JobList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** No job is open: the list says so, and the note where to write all the same. */
export const NoJobs: Story = {
  args: {
    items: [],
    note: (
      <>
        You can write to us at any time:{" "}
        <a href="mailto:jobs@rowanyard.example">jobs@rowanyard.example</a>.
      </>
    ),
  },
};

/** Little to say: the name of a job. */
export const LittleToSay: Story = {
  args: { intro: undefined, note: undefined, items: [{ name: "Physiotherapist" }] },
};

export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      name: `Job number ${index + 1}`,
      hours: `${index + 8} hours a week`,
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      {
        name: long.word,
        place: long.word,
        hours: long.sentence,
        description: long.sentence,
        href: "/long",
      },
      { name: long.sentence, description: long.url },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "اعمل معنا",
    intro: undefined,
    items: [
      {
        name: "أخصائي علاج طبيعي",
        place: "لاركفورد",
        hours: "24 ساعة في الأسبوع",
        closingDate: "2027-01-15",
        href: "/ar/jobs",
      },
    ],
    note: "اكتب إلينا.",
    messages: ar,
  },
};
