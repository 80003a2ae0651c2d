import type { Meta, StoryObj } from "@storybook/react-vite";
import { SiteFooter, type Clinic } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const whole: Clinic = {
  ...clinic,
  email: "hello@rowanyard.example",
};

const groups = [
  {
    name: "Conditions",
    items: [
      { name: "Sciatica", href: "/sciatica" },
      { name: "Lower back pain", href: "/lower-back-pain" },
      { name: "Neck pain", href: "/neck-pain" },
    ],
  },
  {
    name: "Treatments",
    items: [
      { name: "Deep tissue massage", href: "/deep-tissue-massage" },
      { name: "Sports massage", href: "/sports-massage" },
      { name: "Physiotherapy", href: "/physiotherapy" },
    ],
  },
  {
    name: "The clinic",
    items: [
      { name: "Our team", href: "/team" },
      { name: "Prices", href: "/prices" },
      { name: "Find us", href: "/find-us" },
    ],
  },
];

const policies = [
  { name: "How we use your data", href: "/privacy" },
  { name: "Accessibility", href: "/accessibility" },
  { name: "If you have a complaint", href: "/complaints" },
];

const legal = [
  { name: "Rowan Yard Clinic Ltd, company number", description: "00000000" },
  { name: "Registered office", description: "3 Rowan Yard, Mill Lane, Larkford LK1 4RY" },
  { name: "VAT", description: "GB 000 0000 00" },
];

const meta = {
  title: "Sections/Frame/SiteFooter",
  component: SiteFooter,
  args: {
    clinic: whole,
    groups,
    policies,
    legal,
  },
} satisfies Meta<typeof SiteFooter>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Few pages: one group beside the clinic. */
export const OneGroup: Story = { args: { groups: groups.slice(2) } };

/** A site of one page needs no links to others. */
export const WithoutGroups: Story = { args: { groups: undefined } };

/** The least that it can say. */
export const NameAlone: Story = {
  args: { clinic: { name: clinic.name }, groups: undefined, policies: undefined, legal: undefined },
};

/** A last line in the author's own words. */
export const OwnWords: Story = {
  args: {
    policies: undefined,
    legal: undefined,
    children: (
      <p>
        Rowan Yard Clinic Ltd, registered in England. <a href="/privacy">How we use your data</a>
      </p>
    ),
  },
};

export const ManyGroups: Story = {
  args: { groups: [...groups, ...groups.map((group) => ({ ...group, name: "And more" }))] },
};

export const LongContent: Story = {
  args: {
    clinic: {
      name: long.word,
      address: { street: [long.sentence, long.word], locality: "Ashby" },
      phone: { ...clinic.phone, extension: "123456" },
      email: `${"a-long-name".repeat(5)}@rowanyard.example`,
    },
    groups: [
      {
        name: long.word,
        items: [
          { name: long.word, href: "/long" },
          { name: long.sentence, href: "/longer" },
        ],
      },
      ...groups,
    ],
    policies: [{ name: long.word, href: "/long" }, ...policies],
    legal: [{ name: long.word, description: long.url, href: long.url }, ...legal],
    children: <p>{`${long.url} ${long.sentence}`}</p>,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    clinic: {
      ...arabicClinic,
      address: { street: "4 روان يارد", locality: "آشبي" },
      email: whole.email,
    },
    groups: [
      {
        name: "الحالات",
        items: [
          { name: "عرق النسا", href: "/ar/sciatica" },
          { name: "ألم أسفل الظهر", href: "/ar/lower-back-pain" },
        ],
      },
      {
        name: "العيادة",
        items: [
          { name: "فريقنا", href: "/ar/team" },
          { name: "الأسعار", href: "/ar/prices" },
        ],
      },
    ],
    policies: [
      { name: "خصوصيتك", href: "/ar/privacy" },
      { name: "سهولة الوصول", href: "/ar/accessibility" },
    ],
    legal: [{ name: "رقم الشركة", description: "00000000" }],
    children: <p>عيادة روان يارد</p>,
    messages: ar,
  },
};
