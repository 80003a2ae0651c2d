import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  CauseList,
  OnThisPage,
  PageColumns,
  Prose,
  ReviewedBy,
  Section,
  SourceList,
  SymptomList,
  ThreadFigure,
  spineAndNerveFigure,
} from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicAna, arabicTom } from "../content/arabic";
import { long } from "../content/long";
import { ana, tom } from "../content/practitioners";
import { sources } from "../content/sources";

const text = (
  <>
    <Section id="what" heading="What is sciatica?">
      <Prose>
        <p>
          Pain that spreads along a sciatic nerve. You have one on each side, from the lower back
          through the buttock and down the leg.
        </p>
        <p>Often it settles in four to six weeks. Keep moving, even if it is only a little.</p>
      </Prose>
    </Section>
    <SymptomList
      id="signs"
      layout="stacked"
      heading="What does it feel like?"
      items={["Pain low in the back", "A leg that tingles", "Numb skin", "A weak leg"]}
    />
    <CauseList
      id="causes"
      layout="stacked"
      heading="What presses on the nerve?"
      items={[
        { name: "A slipped disc", description: "a soft pad in the spine bulges out." },
        { name: "A narrow spine", description: "the nerves have less room than they need." },
      ]}
    />
  </>
);

const meta = {
  title: "Sections/Frame/PageColumns",
  component: PageColumns,
  args: {
    children: text,
    aside: (
      <>
        <ReviewedBy author={ana} reviewer={tom} lastReviewed="2026-09-14" />
        <SourceList layout="stacked" items={[sources.nhsSciatica, sources.niceNg59]} />
      </>
    ),
  },
} satisfies Meta<typeof PageColumns>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Who checked the text, and what it rests on, beside it. */
export const Default: Story = {};

/** A page's contents: before the text on a phone, and beside it on wide screens. */
export const Contents: Story = {
  args: {
    side: "start",
    aside: (
      <OnThisPage
        items={[
          { name: "What is sciatica?", href: "#what" },
          { name: "What does it feel like?", href: "#signs" },
          { name: "What presses on the nerve?", href: "#causes" },
        ]}
      />
    ),
  },
};

/** A drawing that stays in sight beside what it shows. */
export const Drawing: Story = {
  args: { tone: "soft", aside: <ThreadFigure figure={spineAndNerveFigure} /> },
};

/** With a heading it is one section, and its text needs no other. */
export const WithHeading: Story = {
  args: {
    heading: "Does it go away by itself?",
    intro: "Mostly, yes.",
    note: "Ask a pharmacist which painkillers suit you.",
    children: (
      <Prose>
        <p>Often it settles in four to six weeks. Keep moving, even if it is only a little.</p>
        <p>See a doctor if a few weeks at home have not helped, or if the pain gets worse.</p>
      </Prose>
    ),
  },
};

/** A line of text, and a line in the margin. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: {
    children: "Most back pain gets better within a few weeks.",
    aside: "Checked in September 2026.",
  },
};

export const LongContent: Story = {
  args: { heading: long.sentence, children: long.sentence, aside: `${long.word} ${long.url}` },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "هل يزول من تلقاء نفسه؟",
    children: (
      <Prose>
        <p>كثيرًا ما يهدأ عرق النسا خلال أربعة إلى ستة أسابيع. تحرك قدر ما تستطيع، ولو قليلًا.</p>
      </Prose>
    ),
    aside: (
      <ReviewedBy author={arabicAna} reviewer={arabicTom} lastReviewed="2026-09-14" messages={ar} />
    ),
  },
};
