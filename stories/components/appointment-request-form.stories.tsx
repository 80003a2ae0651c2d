import type { Meta, StoryObj } from "@storybook/react-vite";
import { AppointmentRequestForm } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect, fn, userEvent } from "storybook/test";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/AppointmentRequestForm",
  component: AppointmentRequestForm,
  args: {
    heading: "Ask us to call you back",
    intro: "We call within one working day and find a time together.",
    action: "/call-back",
    phone: clinic.phone,
    privacy: "We use your details to call you back, and for nothing else.",
  },
} satisfies Meta<typeof AppointmentRequestForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** As a server sends it back, with what was typed and what is wrong. */
export const WithErrors: Story = {
  args: {
    values: { name: "Ines Marlow", bestTime: "evening" },
    errors: { phone: "Give us a telephone number that we can call." },
  },
};

export const Filled: Story = {
  args: {
    values: { name: "Ines Marlow", phone: "01632 960517", bestTime: "any", firstVisit: "no" },
  },
};

export const OwnFields: Story = {
  args: {
    fields: [
      { name: "name", label: "Your first name", type: "text", autoComplete: "given-name" },
      { name: "phone", label: "Telephone", type: "tel", required: true, autoComplete: "tel" },
    ],
  },
};

export const Challenge: Story = {
  args: {
    challenge: (
      <p>
        <label>
          What is three and four? <input name="sum" inputMode="numeric" required />
        </label>
      </p>
    ),
  },
};

export const Busy: Story = {
  args: { ...Filled.args, onSubmit: fn(() => new Promise<void>(() => {})) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Ask us to call" }));
    await expect(canvas.getByRole("status")).toHaveTextContent("Sending. Please wait.");
  },
};

/** Sent: what happens now. */
export const Sent: Story = {
  args: { ...Filled.args, onSubmit: fn(() => Promise.resolve()) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Ask us to call" }));
    await expect(canvas.getByRole("status")).toHaveTextContent("will call you");
    await expect(canvas.getByRole("status")).toHaveFocus();
  },
};

/** The form alone, for a clinic that cannot answer during the day. */
export const WithoutPhone: Story = { args: { phone: undefined, privacy: undefined } };

/** The heading beside the form on wide screens. */
export const Split: Story = { args: { layout: "split", tone: "soft" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    intro: `${long.sentence} ${long.url}`,
    privacy: `${long.sentence} ${long.url}`,
    phone: { ...clinic.phone, extension: "123456" },
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "اطلب أن نتصل بك",
    intro: "نتصل خلال يوم عمل واحد ونجد موعدًا معًا.",
    privacy: "نستخدم بياناتك للاتصال بك فقط.",
    phone: arabicClinic.phone,
    messages: ar,
  },
};
