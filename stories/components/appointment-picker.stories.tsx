import type { Meta, StoryObj } from "@storybook/react-vite";
import { AppointmentPicker } from "clinic-ui";
import {
  BookingError,
  type BookingErrorCode,
  type OnBook,
  type Availability,
} from "clinic-ui/booking";
import { ar } from "clinic-ui/messages/ar";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import {
  diaryAvailability,
  firstFortnight,
  fullFortnight,
  loadSlots,
  people,
  services,
} from "../content/diary";
import { long } from "../content/long";

const confirm: OnBook = () =>
  Promise.resolve({
    status: "confirmed",
    id: "rowan-1042",
    manageUrl: "https://rowanyard.example/visits/1042",
  });

const refuse =
  (code: BookingErrorCode): OnBook =>
  () =>
    Promise.reject(new BookingError(code));

const meta = {
  title: "Sections/Booking and the clinic/AppointmentPicker",
  tags: ["client"],
  component: AppointmentPicker,
  args: {
    heading: "Choose a time",
    action: "/bookings",
    timeZone: "Europe/London",
    slots: firstFortnight,
    loadSlots,
    onBook: confirm,
    clinic,
  },
} satisfies Meta<typeof AppointmentPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Chooses the first free time, types the details and sends them. */
async function fillAndSend(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole("button", { name: /^First free time/ }));
  await userEvent.type(canvas.getByRole("textbox", { name: /name/i }), "Sam Reed");
  await userEvent.type(canvas.getByRole("textbox", { name: /phone/i }), "01632 960199");
  await userEvent.click(canvas.getByRole("button", { name: /^(Book|Move to) this time/ }));
  return canvas;
}

export const Default: Story = {};

/** Service, practitioner and length, where there is something to choose, each with its price. */
export const WithChoices: Story = {
  args: { services, practitioners: people, choices: { serviceId: "massage" } },
};

/** The chosen time stands out, and the visit beside it says what is booked. */
export const Chosen: Story = {
  ...WithChoices,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /^First free time/ }));
    await expect(canvas.getByRole("group", { name: "Your visit" })).toHaveTextContent(
      "Monday 23 November",
    );
  },
};

/** A clinic with many people has a list to open, so that the times are not a long way down. */
export const ManyPeople: Story = {
  args: {
    services,
    practitioners: Array.from({ length: 24 }, (_, index) => ({
      id: `person-${index}`,
      name: `Person ${index + 1}`,
      jobTitle: "Massage therapist",
    })),
  },
};

/** Kept for the visitor while the details are typed. */
export const Held: Story = {
  args: {
    holdSlot: () => Promise.resolve({ holdId: "1", until: "2026-11-23T07:02:00Z" }),
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /^First free time/ }));
    await canvas.findByText(/^We keep this time for you/, {}, { timeout: 3000 });
  },
};

/** What a page without JavaScript has, and one that posts as such a page does. */
export const FormOnly: Story = { args: { loadSlots: undefined, onBook: undefined } };

/** The diary is being asked, and said so. */
export const Loading: Story = {
  args: { slots: undefined, loadSlots: () => new Promise(() => undefined) },
};

/** No free time in 180 days. */
export const Empty: Story = {
  args: {
    slots: fullFortnight,
    loadSlots: (query) =>
      Promise.resolve({ ...fullFortnight, coverage: { ...query, complete: true } }),
  },
};

/** The diary is full for months, and its first free time is there at once. */
export const SparseDiary: Story = {
  args: {
    slots: fullFortnight,
    loadSlots: (query) => Promise.resolve(diaryAvailability(query, "2027-04-20")),
  },
};

/** Days that nobody has looked at are not days without times. */
export const NotChecked: Story = {
  args: {
    slots: {
      ...firstFortnight,
      slots: firstFortnight.slots.slice(0, 4),
      coverage: { ...firstFortnight.coverage, complete: false },
    },
  },
};

/** A window of time, a time that only the telephone gives, and a word of the diary's. */
export const KindsOfTimes: Story = {
  args: {
    slots: {
      ...firstFortnight,
      slots: [
        {
          id: "window",
          start: "2026-11-24T09:00:00+00:00",
          end: "2026-11-24T12:00:00+00:00",
          kind: "window",
          state: "free",
        },
        {
          id: "note",
          start: "2026-11-24T14:00:00+00:00",
          end: "2026-11-24T15:00:00+00:00",
          state: "free",
          note: "Bring your scan.",
        },
        {
          id: "call",
          start: "2026-11-24T16:00:00+00:00",
          end: "2026-11-24T17:00:00+00:00",
          state: "call",
          bookingPhone: "+44 1632 960142",
        },
      ],
    } satisfies Availability,
  },
  play: async ({ canvas }) => {
    const times = within(await canvas.findByRole("group", { name: "Tuesday 24 November" }));
    const link = times.getByRole("link", { name: /960142/ });
    const box = link.closest("p")!.getBoundingClientRect();
    await expect(link.getBoundingClientRect().right).toBeLessThanOrEqual(box.right);
  },
};

const failing = (code: BookingErrorCode, retryAfter?: number): Story => ({
  args: {
    slots: undefined,
    loadSlots: () => Promise.reject(new BookingError(code, { retryAfter })),
  },
});

/** The diary did not answer: try again, or call. */
export const Failed: Story = failing("server");

export const Offline: Story = failing("offline");

export const RateLimited: Story = failing("rate-limited", 30);

export const Confirmed: Story = {
  play: async ({ canvasElement }) => {
    const canvas = await fillAndSend(canvasElement);
    const heading = await canvas.findByRole("heading", { name: "Your visit is booked" });
    await waitFor(() => expect(heading.closest("section")).toHaveFocus());
  },
};

/** Someone else was first: nothing that was typed is lost, and the nearest times are offered. */
export const Taken: Story = {
  args: { onBook: refuse("slot-taken") },
  play: async ({ canvasElement }) => {
    const canvas = await fillAndSend(canvasElement);
    const alert = await canvas.findByRole("alert");
    await waitFor(() => expect(alert).toHaveFocus());
    await expect(within(alert).getAllByRole("button")).toHaveLength(3);
    await expect(canvas.getByRole("textbox", { name: /name/i })).toHaveValue("Sam Reed");
  },
};

/** Nothing was booked, and the diary says when to try again. */
export const Busy: Story = {
  args: { onBook: () => Promise.reject(new BookingError("rate-limited", { retryAfter: 180 })) },
  play: async ({ canvasElement }) => {
    const canvas = await fillAndSend(canvasElement);
    await expect(await canvas.findByRole("alert")).toHaveTextContent("Try again in 3 minutes.");
  },
};

/** The diary does not take the details, and does not say why. */
export const Refused: Story = {
  args: { onBook: refuse("invalid") },
  play: async ({ canvasElement }) => {
    const canvas = await fillAndSend(canvasElement);
    await waitFor(() => expect(canvas.getByRole("alert")).toHaveFocus());
  },
};

/** The booking is finished at the provider's own page. */
export const Redirected: Story = {
  args: {
    // The page goes nowhere in a story.
    onBook: () => Promise.resolve({ status: "redirect", url: "#provider" }),
  },
  play: async ({ canvasElement }) => {
    const canvas = await fillAndSend(canvasElement);
    await expect(await canvas.findByRole("link", { name: "Go to that page" })).toBeVisible();
  },
};

/** Times that are booked at a provider's page are links to it. */
export const Linked: Story = {
  args: {
    onBook: undefined,
    loadSlots: undefined,
    slots: {
      ...firstFortnight,
      slots: firstFortnight.slots.map((slot) => ({
        ...slot,
        bookingUrl: `https://diary.example/rowan-yard/${slot.id}`,
      })),
    },
  },
};

/** A class: how many places are left at each time, and what it costs. */
export const PlacesAndPrices: Story = {
  args: {
    slots: {
      ...firstFortnight,
      slots: firstFortnight.slots.map((slot, index) => ({
        ...slot,
        capacity: (index % 3) + 1,
        price: { amount: index % 2 ? 18 : 22.5, currency: "GBP" },
      })),
    },
  },
};

/** No answer: nobody may say that it is booked, or that it is not. */
export const NoAnswer: Story = {
  args: { onBook: refuse("offline") },
  play: async ({ canvasElement }) => {
    const canvas = await fillAndSend(canvasElement);
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/we do not know/);
  },
};

/** Moves a visit: the button says so, and the old booking goes with the form. */
export const Reschedule: Story = { args: { rescheduleOf: "rowan-1042" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    services: [
      { id: "a", name: long.word },
      { id: "b", name: long.sentence },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "اختر موعدك",
    clinic: arabicClinic,
    services: [
      { id: "first", name: "زيارة أولى" },
      { id: "massage", name: "تدليك علاجي" },
    ],
    messages: ar,
  },
};
