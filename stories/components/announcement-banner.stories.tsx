import type { Meta, StoryObj } from "@storybook/react-vite";
import { AnnouncementBanner } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/AnnouncementBanner",
  component: AnnouncementBanner,
  args: {
    heading: "Closed over the New Year",
    until: "2027-01-02",
    children: "You can still book online, and we answer from 3 January.",
  },
} satisfies Meta<typeof AnnouncementBanner>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Another ground, and a thick line below. */
export const Important: Story = {
  args: {
    variant: "important",
    heading: "Our phone line is down",
    until: undefined,
    children: (
      <>
        Please <a href="/book">book online</a> or come to the desk.
      </>
    ),
  },
};

/** Without a heading it is named "Announcement" for a screen reader. */
export const OneSentence: Story = {
  args: {
    heading: undefined,
    until: undefined,
    children: (
      <>
        The door on Mill Lane is locked. <a href="/getting-here">Use the one in the yard</a>.
      </>
    ),
  },
};

/** A few words may be all. */
export const HeadingAlone: Story = {
  args: { heading: "Closed on Monday 31 May", until: undefined, children: undefined },
};

export const LongContent: Story = {
  args: { heading: `${long.word} ${long.sentence}`, children: `${long.url} ${long.sentence}` },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "العيادة مغلقة في رأس السنة",
    children: "يمكنك الحجز عبر الإنترنت، ونرد عليك من 3 يناير.",
    messages: ar,
  },
};
