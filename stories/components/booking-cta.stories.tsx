import type { Meta, StoryObj } from "@storybook/react-vite";
import { BookingCTA, Prose, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { OpenNow, phoneFirstWhenOpen } from "clinic-ui/open-now";
import { expect } from "storybook/test";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/BookingCTA",
  tags: ["client"],
  component: BookingCTA,
  args: {
    heading: "Book a visit with a trained massage therapist",
    intro: "Choose a time online, or talk to us first.",
    booking: clinic.booking,
    phone: clinic.phone,
    hours: clinic.hours,
  },
} satisfies Meta<typeof BookingCTA>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The page's one dark section, best at its end. */
export const Band: Story = { args: { variant: "band" } };

/** Or the section that is the brand's. */
export const OnBrandGround: Story = { args: { tone: "brand" } };

/** A box between other sections. */
export const Card: Story = {
  args: {
    variant: "card",
    heading: "Would you like to try a massage?",
    intro: "A first visit takes an hour. We listen first, and you can stop at any time.",
  },
};

/** A box inside the section that it belongs to. */
export const CardInASection: Story = {
  args: { ...Card.args, headingLevel: 3 },
  render: (args) => (
    <Section heading="What happens at a first visit">
      <BookingCTA {...args} />
    </Section>
  ),
};

/** The band keeps its ground wherever it stands: light text on nothing could not be read. */
export const BandInASection: Story = {
  args: { headingLevel: 3 },
  render: (args) => (
    <Section heading="What happens at a first visit">
      <BookingCTA {...args} />
    </Section>
  ),
};

export const Inline: Story = {
  args: {
    variant: "inline",
    heading: "Shall we have a look at it together?",
    intro: undefined,
  },
};

/** In running text, inside the section that it belongs to. */
export const InlineInASection: Story = {
  args: { ...Inline.args, headingLevel: 3 },
  render: (args) => (
    <Section heading="What happens at a first visit" layout="split">
      <Prose>
        <p>
          We ask where it hurts, since when, and what you have tried. Then we look at how you bend,
          turn and walk. You keep on as many clothes as you like.
        </p>
      </Prose>
      <BookingCTA {...args} />
    </Section>
  ),
};

export const OnlyOnline: Story = { args: { phone: undefined, hours: undefined } };

/** Without a booking page, the telephone alone. */
export const OnlyPhone: Story = {
  args: { booking: undefined, intro: "We answer ourselves, and never ask you to press a number." },
};

/** Without a label the link says "Book online" in the language of the messages. */
export const WithoutLabel: Story = { args: { booking: { href: clinic.booking.href } } };

export const WithExtension: Story = { args: { phone: { ...clinic.phone, extension: "12" } } };

/** With `sms` the number takes text messages too. */
export const WithTextMessage: Story = { args: { phone: { ...clinic.phone, sms: true } } };

export const WithoutHours: Story = { args: { hours: undefined } };

export const LittleToSay: Story = {
  name: "Little to say",
  args: { intro: undefined, booking: undefined, hours: undefined },
};

export const CardWithEverything: Story = {
  args: { ...Card.args, phone: { ...clinic.phone, extension: "12", sms: true } },
};

export const InlineWithEverything: Story = {
  args: {
    variant: "inline",
    heading: "Shall we have a look at it together?",
    phone: { ...clinic.phone, extension: "12", sms: true },
  },
};

const day = [{ opens: "00:00", closes: "24:00" }];
const alwaysOpen = {
  timeZone: "Europe/London",
  week: {
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  },
};
const neverOpen = { timeZone: "Europe/London", week: {} };

/** The telephone comes first while the clinic is open: this one always is. */
export const PhoneFirstWhenOpen: Story = {
  args: {
    order: phoneFirstWhenOpen(alwaysOpen),
    hours: <OpenNow hours={alwaysOpen}>{clinic.hours}</OpenNow>,
  },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole("link");
    await expect(first).toHaveAccessibleName(/^Call/);
  },
};

/** Online comes first while it is closed: this one always is. */
export const OnlineFirstWhenClosed: Story = {
  args: {
    order: phoneFirstWhenOpen(neverOpen),
    hours: <OpenNow hours={neverOpen}>{clinic.hours}</OpenNow>,
  },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole("link");
    await expect(first).toHaveAccessibleName(clinic.booking.label);
  },
};

export const PhoneFirstInACard: Story = {
  args: { ...PhoneFirstWhenOpen.args, variant: "card" },
};

export const PhoneFirstInline: Story = {
  args: { ...Inline.args, ...PhoneFirstWhenOpen.args },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    intro: `${long.sentence} ${long.url}`,
    booking: { href: "/book", label: long.sentence },
    phone: { ...clinic.phone, extension: "123456", sms: true },
    hours: long.sentence,
  },
};

export const LongCard: Story = {
  args: { ...LongContent.args, variant: "card", booking: { href: "/book", label: long.word } },
};

const arabic = {
  lang: "ar",
  heading: "احجز زيارة مع معالج تدليك مدرب",
  intro: "اختر موعدًا عبر الإنترنت، أو تحدث معنا أولًا.",
  booking: arabicClinic.booking,
  phone: { ...arabicClinic.phone, extension: "12", sms: true },
  hours: arabicClinic.hours,
  messages: ar,
};

export const RightToLeft: Story = { globals: { direction: "rtl" }, args: arabic };

export const RightToLeftPhoneFirst: Story = {
  globals: { direction: "rtl" },
  args: { ...arabic, order: phoneFirstWhenOpen(alwaysOpen) },
};

export const RightToLeftCard: Story = {
  globals: { direction: "rtl" },
  args: { ...arabic, variant: "card" },
};

export const RightToLeftInline: Story = {
  globals: { direction: "rtl" },
  args: { ...arabic, variant: "inline" },
};
