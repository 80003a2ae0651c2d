import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  backAndLegFigure,
  BenefitGrid,
  bridgeFigure,
  calfStretchFigure,
  catStretchFigure,
  ConditionHero,
  footFigure,
  handOnBackFigure,
  headacheFigure,
  kneeFigure,
  kneeToChestFigure,
  neckFigure,
  postureFigure,
  pregnancyFigure,
  Section,
  shoulderFigure,
  spineAndNerveFigure,
  ThreadFigure,
} from "clinic-ui";

const meta = {
  title: "Sections/Frame/ThreadFigure",
  component: ThreadFigure,
} satisfies Meta<typeof ThreadFigure>;

export default meta;

type Story = StoryObj<typeof meta>;

const inHero: NonNullable<Story["decorators"]> = [
  (Story) => (
    <main>
      <ConditionHero
        heading="Sciatica: pain from the back into the leg"
        intro="It may run from your lower back through the buttock, as far as the foot."
        image={<Story />}
      />
    </main>
  ),
];

/** Decoration: a screen reader passes it by. */
export const Default: Story = { decorators: inHero };

/** With a label it is an image, and a screen reader says what it shows. */
export const WithLabel: Story = {
  args: { label: "The sciatic nerve runs from the lower back down the back of the leg" },
  decorators: inHero,
};

/** As wide as its place, up to 24rem: here in the column of a split section. */
export const OnSoftGround: Story = {
  decorators: [
    (Story) => (
      <Section tone="soft" layout="split" heading="Where the nerve runs">
        <Story />
      </Section>
    ),
  ],
};

/** On the dark ground the lines are light. */
export const OnInkGround: Story = {
  decorators: [
    (Story) => (
      <Section tone="ink" layout="split" heading="Where the nerve runs">
        <Story />
      </Section>
    ),
  ],
};

/** The line runs the way the text does. */
export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { lang: "ar", label: "يمتد العصب الوركي من أسفل الظهر على طول الجزء الخلفي من الساق" },
  decorators: [
    (Story) => (
      <main>
        <ConditionHero
          lang="ar"
          heading="عرق النسا: ألم من الظهر إلى الساق"
          intro="قد يمتد من أسفل الظهر عبر الأرداف حتى القدم."
          image={<Story />}
        />
      </main>
    ),
  ],
};

/** A page about the neck has a neck. */
export const Neck: Story = {
  args: { figure: neckFigure },
  decorators: [
    (Story) => (
      <main>
        <ConditionHero
          heading="A stiff neck: what may ease it"
          intro="Most stiff necks ease within a week or two."
          image={<Story />}
        />
      </main>
    ),
  ],
};

/** For a page about a treatment. */
export const HandOnBack: Story = {
  args: { figure: handOnBackFigure },
  decorators: [
    (Story) => (
      <main>
        <ConditionHero
          heading="Medical massage: a calm hand first"
          intro="We ask where it hurts and how much pressure you like. You can change your mind at any time."
          image={<Story />}
        />
      </main>
    ),
  ],
};

/** The parts of the body that there are drawings of. */
export const PartsOfTheBody: Story = {
  render: () => (
    <BenefitGrid
      heading="What we treat"
      items={[
        { name: "Back and leg", icon: <ThreadFigure figure={backAndLegFigure} /> },
        { name: "A nerve", icon: <ThreadFigure figure={spineAndNerveFigure} /> },
        { name: "Posture", icon: <ThreadFigure figure={postureFigure} /> },
        { name: "Pregnancy", icon: <ThreadFigure figure={pregnancyFigure} /> },
        { name: "Neck", icon: <ThreadFigure figure={neckFigure} /> },
        { name: "Headache", icon: <ThreadFigure figure={headacheFigure} /> },
        { name: "Shoulder", icon: <ThreadFigure figure={shoulderFigure} /> },
        { name: "Knee", icon: <ThreadFigure figure={kneeFigure} /> },
        { name: "Foot", icon: <ThreadFigure figure={footFigure} /> },
      ]}
    />
  ),
};

/** Exercises, for ExerciseCard. */
export const Exercises: Story = {
  render: () => (
    <BenefitGrid
      heading="What you can do at home"
      items={[
        { name: "Knee to chest", icon: <ThreadFigure figure={kneeToChestFigure} /> },
        { name: "Bridge", icon: <ThreadFigure figure={bridgeFigure} /> },
        { name: "Cat stretch", icon: <ThreadFigure figure={catStretchFigure} /> },
        { name: "Calf stretch", icon: <ThreadFigure figure={calfStretchFigure} /> },
      ]}
    />
  ),
};
