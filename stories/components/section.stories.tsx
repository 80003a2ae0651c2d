import type { Meta, StoryObj } from "@storybook/react-vite";
import { ButtonLink, PhoneLink, Prose, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/Section",
  component: Section,
  args: {
    heading: "What happens on a first visit?",
    children: (
      <Prose>
        <p>
          We ask where it hurts, since when, and what you would like to do again. Then we look at
          how you move.
        </p>
        <p>You keep on as many clothes as you like, and you can stop at any time.</p>
      </Prose>
    ),
  },
} satisfies Meta<typeof Section>;

export default meta;

type Story = StoryObj<typeof meta>;

const actions = (
  <>
    <ButtonLink href={clinic.booking.href}>{clinic.booking.label}</ButtonLink>
    <PhoneLink phone={clinic.phone} />
  </>
);

export const Default: Story = {};

export const WithIntro: Story = {
  args: { intro: "It takes an hour. Half of it is talking." },
};

export const WithActions: Story = { args: { actions } };

/** On wide screens the heading stands beside the content. */
export const Split: Story = { args: { layout: "split" } };

export const SplitWithEverything: Story = {
  args: {
    layout: "split",
    intro: "It takes an hour. Half of it is talking.",
    note: "Call us if you are not sure that it is for you.",
    actions,
  },
};

/** A little deeper than the page, to set a part apart. */
export const OnSoftGround: Story = { args: { tone: "soft", actions } };

/** Dark, for the part that must not be missed. At most one a page. */
export const OnInkGround: Story = {
  args: { tone: "ink", intro: "It takes an hour. Half of it is talking.", actions },
};

/** The brand's own colour. A theme computes the words on it, so that they can be read. */
export const OnBrandGround: Story = {
  args: { tone: "brand", intro: "It takes an hour. Half of it is talking.", actions },
};

/** Without a heading it has no name, and a screen reader does not list it as a part of the page. */
export const WithoutHeading: Story = { args: { heading: undefined } };

/** Two neighbours on the same ground share the space between them. */
export const Neighbours: Story = {
  render: (args) => (
    <>
      <Section {...args} />
      <Section {...args} heading="What do I bring?">
        <Prose>
          <p>Loose clothes, and a list of the medicines that you take.</p>
        </Prose>
      </Section>
      <Section {...args} tone="soft" heading="How do I get there?">
        <Prose>
          <p>We are three minutes from the station, on the ground floor.</p>
        </Prose>
      </Section>
    </>
  ),
};

/** A plain section takes its space and its ground from the section around it. */
export const InsideAnother: Story = {
  args: {
    tone: "soft",
    children: (
      <Section heading="Before you come" headingLevel={3}>
        <Prose>
          <p>Eat something light, and come five minutes early.</p>
        </Prose>
      </Section>
    ),
  },
};

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { heading: "Parking", layout: "split", children: <p>In the yard.</p> },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    intro: `${long.sentence} ${long.url}`,
    layout: "split",
    children: (
      <Prose>
        <p>{long.sentence.repeat(4)}</p>
        <p>{long.url}</p>
      </Prose>
    ),
    actions: (
      <>
        <ButtonLink href="/long">{long.word}</ButtonLink>
        <ButtonLink href="/long" variant="secondary">
          {long.sentence}
        </ButtonLink>
      </>
    ),
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "ماذا يحدث في الزيارة الأولى؟",
    intro: "تستغرق الزيارة ساعة، نصفها حديث.",
    layout: "split",
    children: (
      <Prose>
        <p>نسألك أين تشعر بالألم ومنذ متى، وما الذي تود أن تعود إلى فعله. ثم ننظر كيف تتحرك.</p>
        <p>يمكنك أن تتوقف في أي وقت.</p>
      </Prose>
    ),
    actions: (
      <>
        <ButtonLink href={arabicClinic.booking.href}>{arabicClinic.booking.label}</ButtonLink>
        <PhoneLink phone={arabicClinic.phone} messages={ar} />
      </>
    ),
  },
};
