import type { Meta, StoryObj } from "@storybook/react-vite";
import { LocationCard } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/LocationCard",
  component: LocationCard,
  args: {
    heading: "Where to find us",
    clinic,
    directions: "Three minutes on foot from Larkford station. Bus 7 stops at the gate.",
    parking: "Four places in the yard. One is wide, and next to the door.",
    access: "No steps. The door opens by itself, and a wheelchair can turn in every room.",
  },
} satisfies Meta<typeof LocationCard>;

export default meta;

type Story = StoryObj<typeof meta>;

const facts = { directions: undefined, parking: undefined, access: undefined };

export const Default: Story = {};

/** The site's own page with a map, in place of OpenStreetMap. */
export const OwnMap: Story = { args: { mapHref: "/where" } };

/** Without `geo` and `mapHref` no map is linked. */
export const WithoutMap: Story = {
  args: { clinic: { name: clinic.name, address: clinic.address } },
};

/** Without facts, the address and the map. */
export const AddressAlone: Story = { args: facts };

export const LongAddress: Story = {
  args: {
    clinic: {
      name: clinic.name,
      address: {
        ...clinic.address,
        street: ["Ground floor, the old dairy", "3 Rowan Yard", "Mill Lane"],
        region: "Wealdshire",
      },
      geo: clinic.geo,
    },
  },
};

/** A fact may be a list. */
export const WithListInAccess: Story = {
  args: {
    access: (
      <ul>
        <li>No steps from the yard to the rooms.</li>
        <li>A toilet for wheelchair users.</li>
        <li>Guide dogs and other helping dogs are welcome.</li>
      </ul>
    ),
  },
};

export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    intro: long.sentence,
    clinic: {
      name: long.word,
      address: { street: [long.word, long.sentence], locality: long.url },
    },
    directions: long.sentence.repeat(3),
    parking: long.word,
    access: long.url,
    mapHref: "/long",
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "أين تجدنا؟",
    clinic: {
      name: arabicClinic.name,
      address: { street: "٣ ساحة روان، شارع الطاحونة", locality: "لاركفورد" },
      geo: clinic.geo,
    },
    directions: "ثلاث دقائق سيرًا من المحطة. تقف الحافلة رقم 7 عند البوابة.",
    parking: "أربعة مواقف في الساحة.",
    access: "لا توجد درجات، والباب يفتح وحده.",
    messages: ar,
  },
};
