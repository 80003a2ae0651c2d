import type { Meta, StoryObj } from "@storybook/react-vite";
import { PhotoGallery } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { long } from "../content/long";
import {
  exerciseRoom,
  frontDoor,
  linenShelf,
  treatmentRoom,
  waitingCorner,
  yard,
} from "../content/place";

const photos = [
  { ...treatmentRoom, caption: "The large treatment room. Its window opens on to the yard." },
  { ...frontDoor, caption: "The way in, without a step." },
  { ...waitingCorner, caption: "Come early, and there is tea." },
  { ...exerciseRoom, caption: "The exercise room." },
  { ...linenShelf, caption: "Clean linen for every visit." },
  { ...yard, caption: "The yard that gave the clinic its name." },
];

const meta = {
  title: "Sections/Home and articles/PhotoGallery",
  component: PhotoGallery,
  args: {
    heading: "A look inside",
    intro: "Three rooms around a yard. Press a picture to enlarge it.",
    items: photos,
  },
} satisfies Meta<typeof PhotoGallery>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  tags: ["client"],
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const picture = canvas.getByRole("link", { name: yard.alt });
    await step("A picture opens in a dialog that says which it is", async () => {
      await userEvent.click(picture);
      await expect(canvas.getByRole("dialog")).toHaveTextContent("6 of 6");
    });
    await step("The arrow keys go on, and round to the first", async () => {
      await userEvent.keyboard("{ArrowRight}");
      await expect(canvas.getByRole("dialog")).toHaveTextContent("1 of 6");
    });
    await step("Closing puts the focus back on the picture", async () => {
      await userEvent.click(canvas.getByRole("button", { name: "Close" }));
      await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
      await expect(picture).toHaveFocus();
      picture.blur();
    });
  },
};

/** A picture alone, without a caption. */
export const LittleToSay: Story = {
  args: { heading: "Our yard", intro: undefined, items: [yard] },
};

export const TwoPhotos: Story = { args: { items: photos.slice(0, 2) } };

export const ThreePhotos: Story = { args: { items: photos.slice(2, 5) } };

export const NinePhotos: Story = {
  args: { items: [...photos, photos[1]!, photos[3]!, photos[0]!] },
};

/** Nearly the same shape throughout, as a camera takes them. */
export const OneShape: Story = {
  args: {
    items: [0, 3, 5, 3, 0].map((index) => ({ ...photos[index]!, width: 1500, height: 1000 })),
  },
};

export const OnSoftGround: Story = { args: { tone: "soft", items: photos.slice(0, 4) } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    intro: long.sentence,
    items: photos.slice(0, 3).map((photo, index) => ({
      ...photo,
      caption: [long.word, long.sentence, long.url][index]!,
    })),
    note: long.sentence,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "نظرة إلى الداخل",
    intro: "ثلاث غرف حول ساحة. اضغط على صورة لتكبيرها.",
    items: [
      {
        ...treatmentRoom,
        alt: "سرير علاج عليه وسادة ومنشفة، بجانب نافذة كبيرة.",
        caption: "غرفة العلاج الكبيرة.",
      },
      { ...frontDoor, alt: "باب أخضر مفتوح في جدار من الطوب.", caption: "المدخل بلا درجات." },
      { ...yard, alt: "شجرة ومقعد أمام التلال.", caption: "الساحة." },
    ],
    messages: ar,
  },
};
