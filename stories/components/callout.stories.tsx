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

/** What must not be missed: a border, and "Important:" to a screen reader. */
export const Important: Story = {
  args: {
    variant: "important",
    heading: "We have moved to Mill Lane",
    children: (
      <>
        <p>From Monday 11 January, come to 3 Rowan Yard. The door in Station Road is closed.</p>
        <ul>
          <li>The bus stops at the corner of Mill Lane.</li>
          <li>You can park in the yard, and there is no step at the door.</li>
        </ul>
      </>
    ),
  },
};

/** The page's one large statement. */
export const Highlight: Story = {
  args: {
    variant: "highlight",
    heading: "Most people with sciatica feel better within six weeks.",
    children: (
      <p>Massage may ease the pain on the way there. It is one of several things to try.</p>
    ),
  },
};

export const HighlightWithoutText: Story = { args: { ...Highlight.args, children: undefined } };

/** Text alone, which then has no name of its own. */
export const WithoutHeading: Story = { args: { heading: undefined } };

export const HeadingOnly: Story = {
  args: { heading: "We are closed on bank holidays.", children: undefined },
};

/** Every variant on the deeper ground. */
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

/** Every variant on the dark ground. */
export const OnInkGround: Story = {
  ...OnSoftGround,
  parameters: { tone: "ink" },
};

export const OnBrandGround: Story = {
  ...OnSoftGround,
  parameters: { tone: "brand" },
};

export const LongContent: Story = {
  render: (args) => (
    <>
      <Callout {...args} />
      <Callout {...args} variant="important" />
      <Callout {...args} variant="highlight" />
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
    variant: "important",
    heading: "انتقلنا إلى شارع ميل",
    children: (
      <ul>
        <li>من يوم الاثنين تجدنا في 3 ساحة روان</li>
        <li>يمكنك أن توقف سيارتك في الساحة</li>
        <li>لا توجد درجات عند الباب</li>
      </ul>
    ),
    messages: ar,
  },
};

export const RightToLeftHighlight: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    variant: "highlight",
    heading: "يتحسن معظم المصابين بعرق النسا خلال ستة أسابيع.",
    children: <p>قد يخفف التدليك الألم في هذه الأثناء، وهو واحد من عدة أشياء يمكن تجربتها.</p>,
    messages: ar,
  },
};
