import type { Meta, StoryObj } from "@storybook/react-vite";
import { PhoneLink, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";

const meta = {
  title: "Sections/Booking and the clinic/PhoneLink",
  component: PhoneLink,
  args: clinic.phone,
  decorators: [
    (Story, { parameters }) => (
      <Section tone={parameters.tone}>
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof PhoneLink>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const InASentence: Story = {
  render: (args) => (
    <p>
      You reach us on <PhoneLink {...args} /> between 8 am and 6 pm. After that, leave a message.
    </p>
  ),
};

/** Without `display` the number is shown as it is given. */
export const AsGiven: Story = { args: { display: undefined } };

/** A number without gaps is grouped, for eyes and for screen readers. */
export const WithoutGaps: Story = { args: { number: "+441632960142", display: undefined } };

/** The extension is dialled after the number. */
export const WithExtension: Story = { args: { extension: "12" } };

/** Letters become the digits of their keys when the number is dialled. */
export const WithLetters: Story = { args: { number: "01632 MASSAGE", display: undefined } };

/** It looks the same, and begins with "Text" for those who hear it. */
export const TextMessage: Story = { args: { sms: true } };

/** What is no number keeps its words and is not a link. */
export const NotANumber: Story = { args: { number: "Ask at the desk", display: undefined } };

export const OnInkGround: Story = {
  parameters: { tone: "ink" },
};

export const LongContent: Story = {
  render: (args) => (
    <p>
      If you cannot come, tell us on <PhoneLink {...args} /> or send a text to{" "}
      <PhoneLink {...args} sms /> at least a day before, so that someone else can have your time.
    </p>
  ),
  args: { number: "+44 1632 960142", display: undefined, extension: "123456" },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { ...arabicClinic.phone, lang: "ar", extension: "12", messages: ar },
  render: (args) => (
    <p lang="ar">
      نرد على الرقم <PhoneLink {...args} /> من الاثنين إلى الجمعة.
    </p>
  ),
};

export const AllThemes: Story = { tags: ["all-themes"] };
