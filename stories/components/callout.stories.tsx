import type { Meta, StoryObj } from "@storybook/react-vite";
import { Callout, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/Callout",
  component: Callout,
  args: {
    heading: "Good to know",
    children: (
      <p>You can book without seeing a doctor first. Bring letters or scans if you have them.</p>
    ),
  },
  decorators: [
    (Story, { parameters }) => (
      <Section tone={parameters.tone}>
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof Callout>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Important: Story = {
  args: {
    tone: "important",
    heading: "Call 999 or go to A&E now if you have back pain and",
    children: (
      <>
        <ul>
          <li>you cannot feel the skin around your genitals or back passage, or it tingles</li>
          <li>you cannot pee, or you leak pee or poo and could not before</li>
          <li>both legs are weak or numb</li>
          <li>it began after a bad fall or a car crash</li>
        </ul>
        <p>See a doctor first if you feel ill, have a fever, or lose weight without trying.</p>
      </>
    ),
  },
};

/** The page's one large statement. */
export const Highlight: Story = {
  args: {
    tone: "highlight",
    heading: "Most people with sciatica feel better within six weeks.",
    children: (
      <p>Massage may ease the pain on the way there. It is one of several things to try.</p>
    ),
  },
};

export const HighlightWithoutText: Story = { args: { ...Highlight.args, children: undefined } };

export const WithoutHeading: Story = { args: { heading: undefined } };

export const HeadingOnly: Story = {
  args: { heading: "We are closed on bank holidays.", children: undefined },
};

/** Every tone on the deeper ground. */
export const OnSoftGround: Story = {
  render: (args) => (
    <>
      <Callout {...args} />
      <Callout {...args} {...Important.args} />
      <Callout {...args} {...Highlight.args} />
    </>
  ),
  parameters: { tone: "soft" },
};

/** Every tone on the dark ground. */
export const OnInkGround: Story = {
  ...OnSoftGround,
  parameters: { tone: "ink" },
};

export const LongContent: Story = {
  render: (args) => (
    <>
      <Callout {...args} />
      <Callout {...args} tone="important" />
      <Callout {...args} tone="highlight" />
    </>
  ),
  args: {
    heading: `${long.word}: ${long.sentence}`,
    children: (
      <>
        <p>{`${long.sentence} `.repeat(3)}</p>
        <ul>
          <li>{long.word}</li>
          <li>{long.url}</li>
        </ul>
      </>
    ),
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    tone: "important",
    heading: "اتصل بالإسعاف الآن إذا كنت تشعر بألم في الظهر مع:",
    children: (
      <ul>
        <li>خدر حول الأعضاء التناسلية أو فتحة الشرج</li>
        <li>صعوبة في التبول</li>
        <li>ضعف أو خدر في الساقين معًا</li>
      </ul>
    ),
    messages: ar,
  },
};

export const RightToLeftHighlight: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    tone: "highlight",
    heading: "يتحسن معظم المصابين بعرق النسا خلال ستة أسابيع.",
    children: <p>قد يخفف التدليك الألم في هذه الأثناء، وهو واحد من عدة أشياء يمكن تجربتها.</p>,
    messages: ar,
  },
};

export const AllThemes: Story = { tags: ["all-themes"] };
