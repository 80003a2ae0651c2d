import type { Meta, StoryObj } from "@storybook/react-vite";
import { BookingForm, Section } from "clinic-ui";
import { BookingError } from "clinic-ui/booking";
import { ar } from "clinic-ui/messages/ar";
import { expect, fn, userEvent } from "storybook/test";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/BookingForm",
  tags: ["client"],
  component: BookingForm,
  args: { action: "/book", legend: "Your details" },
  render: (args) => (
    <Section>
      <BookingForm {...args} />
    </Section>
  ),
} satisfies Meta<typeof BookingForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** As a server sends it back, with what was typed and what is wrong. */
export const WithErrors: Story = {
  args: {
    values: { name: "Ines Marlow", phone: "ring the bell" },
    errors: {
      phone: "Check the telephone number. It should be digits, as you would dial it.",
      firstVisit: "Tell us whether you have been here before.",
    },
  },
  play: async ({ canvas }) => {
    const group = canvas.getByRole("radiogroup", { name: /first visit/ });
    await expect(group).toHaveStyle({ boxShadow: "none" });
  },
};

/** As a visitor finds it again, with what was typed. */
export const Filled: Story = {
  args: {
    values: {
      name: "Ines Marlow",
      phone: "01632 960517",
      email: "ines@example.com",
      firstVisit: "yes",
      note: "I come with my guide dog.",
    },
  },
};

/** Ask for what the clinic needs, and no more. */
export const OwnFields: Story = {
  args: {
    submitLabel: "Join the waiting list",
    legend: "Join the waiting list",
    privacy: "We keep your details until you have a visit, and use them for that alone.",
    fields: [
      { name: "name", label: "Your name", type: "text", required: true, autoComplete: "name" },
      {
        name: "reach",
        label: "How may we reach you?",
        type: "select",
        required: true,
        options: [
          { value: "phone", label: "By telephone" },
          { value: "email", label: "By email" },
        ],
      },
      {
        name: "weeks",
        label: "How many weeks can you wait?",
        type: "text",
        inputMode: "numeric",
        hint: "A number is enough.",
      },
      {
        name: "days",
        label: "Which days are best?",
        type: "radio",
        options: [
          { value: "week", label: "Monday to Friday" },
          { value: "weekend", label: "Saturday" },
        ],
      },
      {
        name: "notice",
        label: "I can come at short notice",
        type: "checkbox",
      },
    ],
  },
};

/** A challenge of the site's own stands before the button. */
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

/** While it is being sent, another press does nothing. */
export const Busy: Story = {
  args: { ...Filled.args, onSubmit: fn(() => new Promise<void>(() => {})) },
  play: async ({ args, canvas }) => {
    const button = canvas.getByRole("button", { name: "Send" });
    await userEvent.click(button);
    await userEvent.click(button);
    await expect(args.onSubmit).toHaveBeenCalledTimes(1);
    await expect(canvas.getByRole("status")).toHaveTextContent("Sending. Please wait.");
    await expect(button).toHaveFocus();
  },
};

/** Sent: a sentence says so and has the focus. Pressed again, nothing is sent again. */
export const Sent: Story = {
  args: { ...Filled.args, onSubmit: fn(() => Promise.resolve()) },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    await expect(canvas.getByRole("status")).toHaveTextContent("Thank you. We have your message.");
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    await expect(canvas.getByRole("status")).toHaveFocus();
    await expect(args.onSubmit).toHaveBeenCalledTimes(1);
  },
};

const sendAndRead = async (
  { getByRole }: { getByRole: (role: string, options?: { name: string }) => HTMLElement },
  sentence: RegExp,
) => {
  await userEvent.click(getByRole("button", { name: "Send" }));
  await expect(getByRole("alert")).toHaveTextContent(sentence);
  await expect(getByRole("alert")).toHaveFocus();
};

/** Refused as a whole: it was surely not sent. */
export const Refused: Story = {
  args: { ...Filled.args, onSubmit: fn(() => Promise.reject(new BookingError("invalid"))) },
  play: ({ canvas }) => sendAndRead(canvas, /^It was not sent\./),
};

/** The network fails, or the server: nobody knows whether it arrived, and the form does not say so. */
export const NoAnswer: Story = {
  args: { ...Filled.args, onSubmit: fn(() => Promise.reject(new BookingError("offline"))) },
  play: ({ canvas }) => sendAndRead(canvas, /^No answer came, so we do not know/),
};

/** Too much at once, with the wait. */
export const RateLimited: Story = {
  args: {
    ...Filled.args,
    onSubmit: fn(() => Promise.reject(new BookingError("rate-limited", { retryAfter: 240 }))),
  },
  play: ({ canvas }) => sendAndRead(canvas, /in 4 minutes\.$/),
};

/** Refused for what a server found at a field. */
export const RefusedField: Story = {
  args: {
    ...Filled.args,
    onSubmit: fn(() =>
      Promise.reject(
        new BookingError("invalid", { fieldErrors: { phone: "Nobody answers there." } }),
      ),
    ),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    await expect(
      await canvas.findByRole("group", { name: "Please check these answers" }),
    ).toHaveFocus();
  },
};

/** A text that is longer than it may be, which nothing cuts. */
export const TooLong: Story = {
  args: {
    fields: [{ name: "note", label: "A note for us", type: "textarea", maxLength: 50 }],
    values: { note: "I come with my guide dog, who needs some water when we arrive." },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("You have 12 characters too many")).toBeVisible();
  },
};

/** Somebody was taken for a robot, and has a way past. */
export const PersonCheck: Story = {
  args: {
    values: { name: "Ines Marlow", phone: "01632 960517" },
    errors: {
      isPerson: "Something on this page looked like a robot. Tick the box and send again.",
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("checkbox", { name: "I am a person" })).toBeRequired();
  },
};

/** A date of birth, where the clinic cannot do without it. */
export const DateOfBirth: Story = {
  args: {
    fields: [
      { name: "name", label: "Your name", type: "text", required: true, autoComplete: "name" },
      { name: "born", label: "Date of birth", type: "date", required: true, autoComplete: "bday" },
    ],
  },
};

/** The form says what is missing, and goes to it. */
export const Corrected: Story = {
  args: { onSubmit: fn() },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    const summary = canvas.getByRole("group", { name: "Please check these answers" });
    await expect(summary).toHaveFocus();
    await userEvent.keyboard("{Tab}{Enter}");
    const name = canvas.getByRole("textbox", { name: "Your name" });
    await expect(name).toHaveFocus();
    await expect(name).toHaveAccessibleDescription("Error: Tell us your name.");
    await userEvent.keyboard("Ines");
    await expect(name).toBeValid();
    await expect(args.onSubmit).not.toHaveBeenCalled();
  },
};

export const LongContent: Story = {
  args: {
    legend: `${long.word}: ${long.sentence}`,
    submitLabel: long.word,
    privacy: long.url,
    errors: { text: long.sentence, choice: long.url },
    fields: [
      { name: "text", label: `${long.word} ${long.sentence}`, type: "text", hint: long.url },
      {
        name: "choice",
        label: long.sentence,
        type: "radio",
        options: [
          { value: "1", label: long.word },
          { value: "2", label: `${long.sentence} ${long.url}` },
        ],
      },
      {
        name: "select",
        label: long.word,
        type: "select",
        options: [{ value: "1", label: long.sentence }],
      },
      { name: "box", label: long.sentence, type: "checkbox" },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    legend: "بياناتك",
    values: { name: "ليلى حداد", phone: "01632" },
    errors: { phone: ar.bookingForm.wrongPhone },
    messages: ar,
  },
};
