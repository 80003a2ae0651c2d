import type { Meta, StoryObj } from "@storybook/react-vite";
import { ConditionHero, ExerciseCard, PageHeader, PageHero, SilentFilm } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { clinic } from "../content/clinic";
import { exerciseRoom } from "../content/place";

const meta = {
  title: "Sections/Home and articles/SilentFilm",
  component: SilentFilm,
  args: {
    src: "/films/exercise-room.mp4",
    poster: exerciseRoom.src,
    alt: "A look around the exercise room: wall bars, a mat and a large ball.",
    width: exerciseRoom.width,
    height: exerciseRoom.height,
  },
} satisfies Meta<typeof SilentFilm>;

export default meta;

type Story = StoryObj<typeof meta>;

/** It starts by itself only where the visitor's system allows motion. */
export const Default: Story = {};

/** At the top of a home page, where it fills the picture's place. */
export const InPageHero: Story = {
  render: (film) => (
    <main>
      <PageHero
        eyebrow={`${clinic.name} in Larkford`}
        heading="Hands that help, and time to talk"
        intro="Physiotherapy, chiropractic care and massage, three minutes from the station."
        clinic={clinic}
        image={<SilentFilm {...film} />}
      />
    </main>
  ),
};

/** Beside the title of any other page. */
export const InPageHeader: Story = {
  render: (film) => (
    <main>
      <PageHeader
        heading="Our exercise room"
        intro="Wall bars, mats and weights, on the ground floor. You practise here before you practise at home."
        image={<SilentFilm {...film} />}
      />
    </main>
  ),
};

/** Beside what a page about a condition or a treatment begins with. */
export const InConditionHero: Story = {
  render: (film) => (
    <main>
      <ConditionHero
        heading="Physiotherapy for lower back pain"
        intro="What it is, what helps, and what you can do today."
        image={<SilentFilm {...film} />}
      />
    </main>
  ),
};

/** Beside the steps of an exercise, which say the same. */
export const InExerciseCard: Story = {
  render: (film) => (
    <ExerciseCard
      headingLevel={2}
      name="Rolling the ball"
      steps={[
        "Kneel on the mat with the ball in front of you.",
        "Roll it away slowly, as far as is comfortable, and back.",
      ]}
      dose="8 times, twice a day."
      stopIf="the pain gets sharper."
      image={
        <SilentFilm {...film} alt="The mat and the large ball that this exercise is done with." />
      }
    />
  ),
};

/** Without an address that is safe to load, the poster is shown as a picture. */
export const PosterAlone: Story = { args: { src: "" } };

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    alt: "جولة في غرفة التمارين: قضبان على الحائط وحصيرة وكرة كبيرة.",
    messages: ar,
  },
};
