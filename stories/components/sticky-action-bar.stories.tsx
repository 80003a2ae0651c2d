import type { Meta, StoryObj } from "@storybook/react-vite";
import { Section, StickyActionBar } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { phoneFirstWhenOpen } from "clinic-ui/open-now";
import { expect, userEvent, within } from "storybook/test";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/StickyActionBar",
  tags: ["client"],
  component: StickyActionBar,
  args: { phone: clinic.phone, booking: clinic.booking },
  globals: { viewport: { value: "mobile1" } },
  render: (args) => (
    <>
      <Section>
        {Array.from({ length: 8 }, (_, index) => (
          <p key={index}>
            On a phone the bar stays at the foot of the screen while this text moves, and{" "}
            <a href={`#link-${index + 1}`}>link {index + 1}</a> is never behind it. On a wide screen
            there is no bar.
          </p>
        ))}
      </Section>
      <StickyActionBar {...args} />
    </>
  ),
} satisfies Meta<typeof StickyActionBar>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Keyboard: Story = {
  play: async ({ canvasElement, step }) => {
    const bar = canvasElement.querySelector("aside")!;
    if (!bar.checkVisibility()) return;
    const actions = [...bar.querySelectorAll("a")].map((link) => link.getBoundingClientRect());

    await step("Two equal targets, large enough for a thumb", async () => {
      await expect(actions[0]!.height).toBeGreaterThanOrEqual(48);
      await expect(actions[0]!.height).toBe(actions[1]!.height);
      await expect(Math.abs(actions[0]!.width - actions[1]!.width)).toBeLessThan(1);
    });

    await step("It never covers what has the focus", async () => {
      const links = within(canvasElement).getAllByRole("link", { name: /^link/ });
      for (const link of links) {
        await userEvent.tab();
        await expect(link).toHaveFocus();
        await expect(link.getBoundingClientRect().bottom).toBeLessThanOrEqual(
          bar.getBoundingClientRect().top,
        );
      }
      links.at(-1)!.blur();
      scrollTo(0, 0);
    });
  },
};

/** For those who would rather write: a messenger, or a text message. */
export const WithMessage: Story = {
  args: {
    message: { label: "WhatsApp", href: "https://wa.me/441632960142" },
    booking: { ...clinic.booking, label: "Book online" },
  },
};

/** One way takes the whole width. */
export const PhoneAlone: Story = { args: { booking: undefined } };

/** A clinic where nobody answers the telephone. */
export const BookingAlone: Story = { args: { phone: undefined } };

/** At night booking online comes first: this clinic never opens. */
export const OnlineFirstWhenClosed: Story = {
  args: { order: phoneFirstWhenOpen({ timeZone: "Europe/London", week: {} }) },
  play: async ({ canvasElement }) => {
    const bar = canvasElement.querySelector("aside")!;
    await expect(getComputedStyle(bar).visibility).toBe("visible");
    const [first] = bar.querySelectorAll("a");
    await expect(first).toHaveTextContent(clinic.booking.label);
  },
};

export const LongContent: Story = {
  args: { booking: { href: "/book", label: `Book a visit: ${long.word}` } },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { lang: "ar", phone: arabicClinic.phone, booking: arabicClinic.booking, messages: ar },
  render: (args) => (
    <>
      <Section lang="ar">
        <p>يبقى الشريط في أسفل شاشة الهاتف. لا يظهر على الشاشة العريضة.</p>
      </Section>
      <StickyActionBar {...args} />
    </>
  ),
};
