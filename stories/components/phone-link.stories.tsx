import type { Meta, StoryObj } from "@storybook/react-vite";
import { PhoneLink, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";

const meta = {
  title: "Sections/Booking and the clinic/PhoneLink",
  component: PhoneLink,
  args: { phone: clinic.phone },
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

/** A number written with gaps is shown as it is given. */
export const AsGiven: Story = { args: { phone: "+44 1632 960142" } };

/** A number without gaps is grouped as its country does, for eyes and for screen readers. */
export const WithoutGaps: Story = { args: { phone: "+441632960142" } };

/** The extension is dialled after the number. */
export const WithExtension: Story = { args: { phone: { ...clinic.phone, extension: "12" } } };

/** Letters become the digits of their keys when the number is dialled. */
export const WithLetters: Story = { args: { phone: "01632 MASSAGE" } };

/** It looks the same, and begins with "Text" for those who hear it. */
export const TextMessage: Story = { args: { sms: true } };

/** What is no number, or two, keeps its words and is not a link. */
export const NotANumber: Story = { args: { phone: "Ask at the desk" } };

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
  args: { phone: { number: "+44 1632 960142", extension: "123456" } },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { phone: { ...arabicClinic.phone, extension: "12" }, lang: "ar", messages: ar },
  render: (args) => (
    <p lang="ar">
      نرد على الرقم <PhoneLink {...args} /> من الاثنين إلى الجمعة.
    </p>
  ),
};
