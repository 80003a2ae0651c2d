import type { Meta, StoryObj } from "@storybook/react-vite";
import { PageHero, SilentFilm, ThreadFigure } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";
import { exerciseRoom, frontDoor, treatmentRoom } from "../content/place";

const meta = {
  title: "Sections/Home and articles/PageHero",
  component: PageHero,
  args: {
    eyebrow: `${clinic.name} in Larkford`,
    heading: "Hands that help, and time to talk",
    intro:
      "Physiotherapy, chiropractic care and massage, three minutes from the station. The first visit takes an hour.",
    clinic,
    image: treatmentRoom,
  },
  decorators: [
    (Story) => (
      <main>
        <Story />
      </main>
    ),
  ],
} satisfies Meta<typeof PageHero>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A picture across the page; the words stand on paper that is cut into it. */
export const Bleed: Story = { args: { variant: "bleed" } };

/** Without a picture, the words are larger and a line runs on past the page. */
export const WordsAlone: Story = { args: { image: undefined } };

/** A title and nothing else. */
export const LittleToSay: Story = {
  args: {
    heading: clinic.name,
    eyebrow: undefined,
    intro: undefined,
    clinic: undefined,
    image: undefined,
  },
};

/** A drawing keeps its whole shape, on a background of its own. */
export const WithDrawing: Story = { args: { image: <ThreadFigure /> } };

/** A picture that is higher than wide: its middle is shown. */
export const UprightPicture: Story = { args: { image: frontDoor } };

/** The film starts by itself only where the visitor's system allows motion. */
export const WithFilm: Story = {
  args: {
    image: (
      <SilentFilm
        src="/films/exercise-room.mp4"
        poster={exerciseRoom.src}
        alt="A look around the exercise room: wall bars, a mat and a large ball."
        width={exerciseRoom.width}
        height={exerciseRoom.height}
      />
    ),
  },
};

export const FilmAcross: Story = { args: { ...WithFilm.args, variant: "bleed" } };

export const LongContent: Story = {
  args: {
    eyebrow: long.sentence,
    heading: `${long.word}: ${long.sentence}`,
    intro: `${long.sentence} ${long.url}`,
    clinic: {
      booking: { href: "/long", label: long.word },
      phone: { number: "+44 1632 960142", extension: "123456" },
    },
    actions: <a href="/more">{long.sentence}</a>,
    variant: "bleed",
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    eyebrow: arabicClinic.name,
    heading: "أيدٍ تساعدك، ووقت للكلام",
    intro: "العلاج الطبيعي وتقويم العمود الفقري والتدليك، على بعد ثلاث دقائق من المحطة.",
    clinic: arabicClinic,
    image: { ...treatmentRoom, alt: "سرير علاج عليه وسادة ومنشفة، بجانب نافذة كبيرة." },
    messages: ar,
  },
};

export const RightToLeftWords: Story = {
  ...RightToLeft,
  args: { ...RightToLeft.args, image: undefined },
};
