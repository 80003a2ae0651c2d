import type { Meta, StoryObj } from "@storybook/react-vite";
import { ButtonLink, CareCard, PhoneLink, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";
import { emergencySigns, nonUrgentSigns, urgentSigns } from "../content/safety";

const meta = {
  title: "Sections/Safety/CareCard",
  component: CareCard,
  args: {
    level: "emergency",
    heading: "Call 999 or go to A&E now if you have back pain and",
    items: emergencySigns,
    children: (
      <p>Nerves at the end of your spine may be pressed. They need help within hours, not days.</p>
    ),
    actions: (
      <ButtonLink href="tel:999" size="large">
        Call 999
      </ButtonLink>
    ),
  },
  decorators: [
    (Story, { args, parameters }) => (
      <Section
        tone={parameters.tone}
        lang={args.lang}
        heading={args.lang === "ar" ? "متى تطلب المساعدة" : "When to get help"}
      >
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof CareCard>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Urgent: Story = {
  args: {
    level: "urgent",
    heading: "Call NHS 111 or ask for a GP appointment today if you have back pain and",
    items: urgentSigns,
    children: <p>NHS 111 is free to call, at any hour, and tells you where to go.</p>,
    actions: (
      <>
        <ButtonLink href="tel:111">Call NHS 111</ButtonLink>
        <a href="https://111.nhs.uk">Use NHS 111 online</a>
      </>
    ),
  },
};

export const NonUrgent: Story = {
  args: {
    level: "non-urgent",
    heading: "See a GP if you have back pain and",
    items: nonUrgentSigns,
    children: <p>You can come to us at the same time. One does not rule out the other.</p>,
    actions: undefined,
  },
};

/** The order of a page: the most serious first. */
export const AllLevels: Story = {
  render: () => (
    <>
      <CareCard {...meta.args} />
      <CareCard {...meta.args} {...Urgent.args} />
      <CareCard {...meta.args} {...NonUrgent.args} />
    </>
  ),
};

/** A heading that says it all. */
export const HeadingOnly: Story = {
  args: {
    heading: "Call 999 now if both legs go weak or numb",
    items: undefined,
    children: undefined,
    actions: undefined,
  },
};

/** The number itself may be the link. */
export const CallInHeading: Story = {
  args: {
    heading: (
      <>
        Call <a href="tel:999">999</a> now if both legs go weak or numb
      </>
    ),
    items: undefined,
    children: undefined,
    actions: undefined,
  },
};

export const OneItem: Story = {
  args: {
    level: "urgent",
    heading: "Call NHS 111 now if",
    items: ["a calf is swollen, warm and sore, which may be a blood clot"],
    children: undefined,
    actions: <PhoneLink phone={{ number: "111", display: "NHS 111" }} />,
  },
};

export const OnSoftGround: Story = { ...AllLevels, parameters: { tone: "soft" } };

export const OnInk: Story = { ...AllLevels, parameters: { tone: "ink" } };

/** On the brand's colour the levels keep their words and shapes. */
export const OnBrandGround: Story = { ...AllLevels, parameters: { tone: "brand" } };

export const LongContent: Story = {
  args: {
    level: "urgent",
    heading: `${long.word}: ${long.sentence}`,
    items: [long.sentence, long.url],
    actions: <ButtonLink href="tel:111">{long.word}</ButtonLink>,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "اتصل بالرقم 999 أو اذهب إلى قسم الطوارئ الآن إذا كان ظهرك يؤلمك وحدث أي مما يلي",
    items: [
      "لا تشعر بأعضائك التناسلية أو بالجلد حول فتحة الشرج، أو تشعر فيها بوخز",
      "لا تستطيع التبول، أو يتسرب منك البول أو البراز على غير العادة",
      "ضعفت ساقاك أو خدرتا أو آلمتاك معًا",
      "بدأ الألم بعد سقوط شديد أو حادث سيارة",
    ],
    children: <p>قد تكون أعصاب في أسفل العمود الفقري مضغوطة. تحتاج إلى علاج خلال ساعات.</p>,
    actions: (
      <ButtonLink href="tel:999" size="large">
        اتصل بالرقم 999
      </ButtonLink>
    ),
    messages: ar,
  },
};
