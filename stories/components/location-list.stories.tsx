import type { Meta, StoryObj } from "@storybook/react-vite";
import { LocationList, OpenNow } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { clinic } from "../content/clinic";
import { oldMillRoad, rowanYard } from "../content/locations";
import { waitingCorner } from "../content/place";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/LocationList",
  component: LocationList,
  args: {
    heading: "Two places in Larkford",
    intro: "The same people work in both. Book where it suits you.",
    items: [rowanYard, oldMillRoad],
  },
} satisfies Meta<typeof LocationList>;

export default meta;

type Story = StoryObj<typeof meta>;

const withoutPhoto = [rowanYard, oldMillRoad].map((place) => ({ ...place, image: undefined }));

/** Houses of the town that the clinic may move into one day. */
const further = ["Station House", "Quay Street", "Priory Court", "Hill Top", "The Old Dairy"].map(
  (name, index) => ({
    name,
    address: {
      street: `${index * 7 + 4} ${name === "Quay Street" ? "Quay Street" : "Bridge Street"}`,
      locality: "Larkford",
      postalCode: `LK${index + 3} 2HT`,
    },
    phone: `+44 1632 96015${index}`,
    hours: "Monday to Friday, 9 am to 5 pm",
    directions: "Bus 7 stops at the door.",
    access: "No steps.",
  }),
);

export const Default: Story = {};

/** Little to say: two names and addresses. */
export const LittleToSay: Story = {
  args: {
    intro: undefined,
    items: withoutPhoto.map(({ name, address }) => ({ name, address })),
  },
};

export const WithoutPhotos: Story = { args: { items: withoutPhoto } };

/** Whether each is open at this minute, once the page's script runs; its usual hours until then. */
export const OpenAtThisMinute: Story = {
  tags: ["client"],
  args: {
    items: [
      {
        ...rowanYard,
        hours: (
          <OpenNow hours={clinic.openingHours} now={Date.UTC(2026, 10, 24, 11)}>
            {rowanYard.hours}
          </OpenNow>
        ),
      },
      oldMillRoad,
    ],
  },
};

/** The photo of one is still to come. */
export const ThreePlaces: Story = {
  args: { heading: "Three places in Larkford", items: [rowanYard, oldMillRoad, further[0]!] },
};

/** Four and more are rows, which are quick to look through. */
export const SevenPlaces: Story = {
  args: { heading: "Seven places in Larkford", items: [...withoutPhoto, ...further] },
};

/** With photos, each row begins with one. */
export const FourPlaces: Story = {
  args: {
    heading: "Four places in Larkford",
    items: [rowanYard, { ...further[0]!, image: waitingCorner }, oldMillRoad, further[1]!],
  },
};

export const OnePlace: Story = { args: { heading: "Where to find us", items: [rowanYard] } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      {
        name: long.word,
        address: { street: [long.word, long.sentence], locality: long.url },
        hours: long.sentence,
        directions: long.sentence.repeat(2),
        access: long.url,
        hasMap: "https://map.example/long",
      },
      { name: long.sentence, address: { street: "1 Short Street" }, phone: clinic.phone },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "مكانان في لاركفورد",
    intro: "يعمل الأشخاص أنفسهم في المكانين.",
    items: [
      {
        ...rowanYard,
        name: "ساحة روان",
        address: { street: "٣ ساحة روان، شارع الطاحونة", locality: "لاركفورد" },
        hours: "من الاثنين إلى الجمعة، من 8 صباحًا إلى 6 مساءً",
        directions: "ثلاث دقائق سيرًا من المحطة.",
        parking: "أربعة مواقف في الساحة.",
        access: "لا توجد درجات، والباب يفتح وحده.",
      },
      {
        ...oldMillRoad,
        name: "طريق الطاحونة القديمة",
        address: { street: "١٨ طريق الطاحونة القديمة", locality: "لاركفورد" },
        hours: "الثلاثاء والخميس، من 10 صباحًا إلى 7 مساءً",
        directions: "الحافلة رقم 12 من ساحة السوق.",
        parking: undefined,
        access: "درجتان عند الباب. اتصل بنا لنضع منحدرًا.",
      },
    ],
    messages: ar,
  },
};
