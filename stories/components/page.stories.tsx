import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  AnnouncementBanner,
  CareCard,
  MedicalDisclaimer,
  Page,
  Prose,
  Section,
  SiteFooter,
  SiteHeader,
} from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";
import { footerGroups, navigation } from "../content/navigation";
import { urgentSigns } from "../content/safety";

const meta = {
  title: "Sections/Frame/Page",
  component: Page,
  args: {
    header: <SiteHeader clinic={clinic} items={navigation} currentHref="/visit" />,
    footer: <SiteFooter clinic={clinic} groups={footerGroups} />,
    children: (
      <>
        <Section headingLevel={1} heading="Your visit" intro="It takes an hour. Half is talking." />
        <CareCard
          level="urgent"
          headingLevel={2}
          heading="Call NHS 111 before you come if you have"
          items={urgentSigns}
        />
        <Section tone="soft" layout="split" heading="What should I wear?">
          <Prose>
            <p>Whatever is comfortable. You keep on as many clothes as you like.</p>
          </Prose>
        </Section>
        <MedicalDisclaimer />
      </>
    ),
  },
} satisfies Meta<typeof Page>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The footer stands at the window's end. */
export const LittleToSay: Story = {
  args: {
    header: <SiteHeader clinic={{ name: clinic.name }} />,
    footer: <SiteFooter clinic={{ name: clinic.name }} />,
    children: (
      <>
        <h1>We are moving</h1>
        <p>From 4 January you will find us at 3 Rowan Yard.</p>
      </>
    ),
  },
};

/** News of the whole site stands before the header. */
export const WithNews: Story = {
  args: {
    header: (
      <>
        <AnnouncementBanner>Closed from 24 December to 1 January.</AnnouncementBanner>
        <SiteHeader clinic={clinic} items={navigation} currentHref="/visit" />
      </>
    ),
  },
};

export const LongContent: Story = {
  args: {
    children: (
      <>
        <h1>{`${long.sentence} ${long.word}`}</h1>
        <p>{long.word}</p>
        <CareCard
          level="urgent"
          headingLevel={2}
          heading={`${long.sentence} ${long.word}`}
          items={[long.word]}
        />
      </>
    ),
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    messages: ar,
    header: <SiteHeader clinic={arabicClinic} messages={ar} />,
    footer: <SiteFooter clinic={arabicClinic} messages={ar} />,
    children: (
      <>
        <Section headingLevel={1} heading="زيارتك" intro="تستغرق ساعة، نصفها حديث." />
        <MedicalDisclaimer messages={ar} />
      </>
    ),
  },
};
