import type { Meta, StoryObj } from "@storybook/react-vite";
import { ExerciseCard, kneeToChestFigure, Section, ThreadFigure } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/ExerciseCard",
  component: ExerciseCard,
  args: {
    name: "Knee to chest",
    steps: [
      "Lie on your back with your knees bent and your feet flat on the floor.",
      "Bring one knee towards your chest and hold it with both hands.",
      "Breathe slowly and count to twenty.",
      "Let the foot down and change sides.",
    ],
    dose: "3 times on each side, morning and evening",
    stopIf: "pain shoots down your leg, or your leg goes numb. Call us before you try again.",
  },
  decorators: [
    (Story, { args }) => (
      <Section
        layout="split"
        lang={args.lang}
        heading={args.lang === "ar" ? "ما يمكنك فعله في البيت" : "What you can do at home"}
      >
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof ExerciseCard>;

export default meta;

type Story = StoryObj<typeof meta>;

const drawing = (
  <ThreadFigure
    figure={kneeToChestFigure}
    label="A person lies on the back and holds one knee to the chest."
  />
);

/** Without a picture the steps stand alone. */
export const Default: Story = {};

export const WithPicture: Story = { args: { image: drawing } };

/** With no dose and no signs to stop at. */
export const StepsAlone: Story = { args: { dose: undefined, stopIf: undefined } };

export const OneStep: Story = {
  args: {
    name: "A short walk",
    steps: ["Walk on flat ground for as long as it feels easy."],
    dose: "10 minutes, three times a day",
  },
};

export const ManySteps: Story = {
  args: { steps: Array.from({ length: 12 }, (_, index) => `Movement number ${index + 1}`) },
};

export const LongContent: Story = {
  args: {
    name: `${long.word}: ${long.sentence}`,
    steps: [long.sentence, long.word, long.url],
    dose: `${long.word} ${long.sentence}`,
    stopIf: `${long.sentence} ${long.url}`,
    image: drawing,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    name: "الركبة إلى الصدر",
    steps: ["استلق على ظهرك واثن ركبتيك.", "اسحب ركبة واحدة نحو صدرك.", "تنفس ببطء ثم بدل الساق."],
    dose: "3 مرات لكل ساق، صباحًا ومساءً",
    stopIf: "إذا شعرت بألم ينزل في ساقك أو بخدر فيها.",
    messages: ar,
  },
};
