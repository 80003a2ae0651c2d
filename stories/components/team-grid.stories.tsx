import type { Meta, StoryObj } from "@storybook/react-vite";
import { TeamGrid } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect } from "storybook/test";
import { long } from "../content/long";
import { ana, leila, noor, practitioners, team, tom } from "../content/practitioners";

const meta = {
  title: "Sections/Trust/TeamGrid",
  component: TeamGrid,
  args: { heading: "Who treats you", items: practitioners },
} satisfies Meta<typeof TeamGrid>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Photo, name and words lead to the person's page. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const { x, y } = canvas.getByText("Massage therapist").getBoundingClientRect();
    await expect(document.elementFromPoint(x + 4, y + 4)).toBe(
      canvas.getByRole("link", { name: "Ana Ferreira" }),
    );
  },
};

export const LittleToSay: Story = { name: "Little to say", args: { items: [{ name: tom.name }] } };

/** Beside the heading, with a few sentences. */
export const OnePerson: Story = { args: { items: [ana] } };

export const TwoPeople: Story = { args: { items: [ana, tom] } };

export const FourPeople: Story = { args: { items: team.slice(0, 4) } };

export const FivePeople: Story = { args: { items: team.slice(0, 5) } };

export const SevenPeople: Story = { args: { items: team.slice(0, 7) } };

export const NinePeople: Story = {
  args: { intro: "Nine people, five languages. Choose whom you would like to see.", items: team },
};

/** No photos: names between hairlines, as in a book's contents. */
export const WithoutPhotos: Story = {
  args: { items: team.slice(0, 5).map((person) => ({ ...person, image: undefined })) },
};

/** One photo is still to come. */
export const SomePhotos: Story = {
  args: { items: [ana, tom, { ...noor, image: undefined }, leila] },
};

/** Nobody has a page: what there is to say is here. */
export const WithoutPages: Story = {
  args: { items: practitioners.map((person) => ({ ...person, href: undefined })) },
};

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [ana, tom, leila].map((person) => ({
      ...person,
      name: long.word,
      jobTitle: long.sentence,
      specialties: [long.word, long.sentence],
    })),
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "من يعالجك",
    items: [
      {
        name: "ماريا سالم",
        jobTitle: "معالجة بالتدليك",
        languages: ["ar", "en"],
        specialties: ["الظهر والرقبة"],
        image: { ...ana.image, alt: "رسم لامرأة شعرها مرفوع." },
        href: "/ar/team/maria",
      },
      {
        name: "د. ليلى حداد",
        jobTitle: "معالجة بتقويم العمود الفقري",
        languages: ["ar", "fr"],
        specialties: ["ألم أسفل الظهر"],
        image: { ...leila.image, alt: "رسم لامرأة شعرها طويل." },
        href: "/ar/team/leila",
      },
      { name: "توم عون", jobTitle: "معالج طبيعي", image: { ...tom.image, alt: "رسم لرجل ملتح." } },
    ],
    messages: ar,
  },
};
