import type { Meta, StoryObj } from "@storybook/react-vite";
import { ButtonLink, ConditionHero, PhoneLink, ThreadFigure } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/ConditionHero",
  component: ConditionHero,
  args: {
    heading: "Sciatica: pain from the back into the leg",
    intro:
      "Does it hurt from your lower back down into one leg? Here is what it may be, and what you can do about it.",
  },
  decorators: [
    (Story) => (
      <main>
        <Story />
      </main>
    ),
  ],
} satisfies Meta<typeof ConditionHero>;

export default meta;

type Story = StoryObj<typeof meta>;

const actions = (
  <>
    <ButtonLink href={clinic.booking.href} size="large">
      {clinic.booking.label}
    </ButtonLink>
    <PhoneLink phone={clinic.phone} />
  </>
);

export const Default: Story = {};

export const WithEverything: Story = {
  args: { eyebrow: `Massage at ${clinic.name}`, image: <ThreadFigure />, actions },
};

/** The text keeps its measure when there is no picture. */
export const WithActions: Story = { args: { actions } };

export const WithDrawing: Story = { args: { image: <ThreadFigure /> } };

/** A photograph, here a stand-in that is four wide and five high. */
export const WithPicture: Story = {
  args: {
    image: {
      src: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 5'%3E%3Cpath fill='%2395a79c' d='M0 0h4v5H0z'/%3E%3C/svg%3E",
      alt: "A therapist rests a hand on a visitor's shoulder",
      width: 800,
      height: 1000,
    },
    actions,
  },
};

/** A title alone, for a page that needs no more. */
export const HeadingOnly: Story = { args: { heading: "Sciatica", intro: undefined } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { heading: "Sciatica", intro: undefined },
};

export const LongContent: Story = {
  args: {
    eyebrow: long.sentence,
    heading: `${long.word}: ${long.sentence}`,
    intro: `${long.sentence} ${long.url}`,
    image: <ThreadFigure />,
    actions: (
      <>
        <ButtonLink href="/long" size="large">
          {long.word}
        </ButtonLink>
        <PhoneLink phone={{ number: "+44 1632 960142", extension: "123456" }} />
      </>
    ),
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    eyebrow: `التدليك في ${arabicClinic.name}`,
    heading: "عرق النسا: ألم من الظهر إلى الساق",
    intro: "هل تشعر بألم ينزل من أسفل الظهر إلى إحدى ساقيك؟ إليك ما قد يكون، وما يمكنك فعله.",
    image: <ThreadFigure />,
    actions: (
      <>
        <ButtonLink href={arabicClinic.booking.href} size="large">
          {arabicClinic.booking.label}
        </ButtonLink>
        <PhoneLink phone={arabicClinic.phone} messages={ar} />
      </>
    ),
  },
};
