import type { Meta, StoryObj } from "@storybook/react-vite";
import { ContactForm } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect, fn, userEvent } from "storybook/test";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/ContactForm",
  component: ContactForm,
  args: {
    heading: "Write to us",
    intro: "We answer within one working day.",
    action: "/contact",
    topics: [
      "Prices and insurance",
      "Whether we can help",
      "A visit that is booked",
      "Something else",
    ],
    phone: clinic.phone,
    privacy: (
      <>
        We use your details to answer you and delete them after a year:{" "}
        <a href="/privacy">how we handle your data</a>.
      </>
    ),
  },
} satisfies Meta<typeof ContactForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Little to say: a heading, and where it is posted. */
export const LittleToSay: Story = {
  args: { intro: undefined, topics: undefined, phone: undefined, privacy: undefined },
};

/** As a server sends it back, with what was typed and what is wrong. */
export const WithErrors: Story = {
  args: {
    values: { name: "Ines Marlow", message: "Do you have a lift?" },
    errors: { email: "Give us an email address that we can answer." },
  },
};

/** Sent: what happens now. */
export const Sent: Story = {
  args: {
    values: { name: "Ines Marlow", email: "ines@example.org", message: "Do you have a lift?" },
    onSubmit: fn(() => Promise.resolve()),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Send your message" }));
    await expect(canvas.getByRole("status")).toHaveTextContent("will answer you");
    await expect(canvas.getByRole("status")).toHaveFocus();
  },
};

/** The clinic's own words on what cannot wait, with the number to call. */
export const OwnUrgentWords: Story = {
  args: {
    urgent: (
      <>
        We read messages from Monday to Friday. If it cannot wait, call NHS 111; in an emergency,
        call 999.
      </>
    ),
  },
};

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
    heading: "اكتب إلينا",
    intro: "نرد خلال يوم عمل واحد.",
    topics: ["الأسعار", "موضوع آخر"],
    privacy: "نستخدم بياناتك للرد عليك فقط.",
    phone: arabicClinic.phone,
    messages: ar,
  },
};
