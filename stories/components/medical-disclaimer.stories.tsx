import type { Meta, StoryObj } from "@storybook/react-vite";
import { MedicalDisclaimer, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { long } from "../content/long";

const meta = {
  title: "Sections/Safety/MedicalDisclaimer",
  component: MedicalDisclaimer,
  args: {},
  decorators: [
    (Story, { parameters }) => (
      <Section tone={parameters.tone}>
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof MedicalDisclaimer>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** With what a country's rules ask for. */
export const OwnWords: Story = {
  args: {
    children: (
      <>
        <p>
          This page is general information from Rowan Yard Clinic. It does not replace a check by a
          doctor or another health worker.
        </p>
        <p>
          In the UK, call <a href="tel:999">999</a> in an emergency and{" "}
          <a href="tel:111">NHS 111</a> for urgent advice.
        </p>
      </>
    ),
  },
};

/** For a place whose heading says it already. */
export const WithoutHeading: Story = { args: { heading: null } };

export const OnSoftGround: Story = { parameters: { tone: "soft" } };

/** The library's words in another language. */
export const Spanish: Story = { args: { lang: "es", messages: es } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    children: (
      <p>
        {long.sentence} {long.url}
      </p>
    ),
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { lang: "ar", messages: ar },
};
