import type { Meta, StoryObj } from "@storybook/react-vite";
import { CookieNotice, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect, fn, userEvent, within } from "storybook/test";
import { long } from "../content/long";

const map = {
  value: "map",
  name: "The map",
  description: "It comes from a company that then learns your IP address.",
};
const statistics = {
  value: "statistics",
  name: "Counting visits",
  description: "We see which pages are read, without your name. Deleted after 13 months.",
};

const meta = {
  title: "Sections/Frame/CookieNotice",
  component: CookieNotice,
  tags: ["client"],
  args: {
    heading: "May we count your visit?",
    items: [statistics],
    children: (
      <>
        Our site works without it too. <a href="/privacy">How we handle your data</a>
      </>
    ),
    onChoice: fn(),
  },
  beforeEach: () => localStorage.removeItem("cui-cookie-choice"),
  render: (args) => (
    <>
      <CookieNotice {...args} />
      <Section heading="Sciatica">
        <p>{long.sentence}</p>
        <p>
          <a href="#cookie-choice">Your choice about cookies</a>
        </p>
      </Section>
    </>
  ),
} satisfies Meta<typeof CookieNotice>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement, args, step }) => {
    const canvas = within(canvasElement);
    await step("Refusing is one step, like agreeing, and as large", async () => {
      const [refuse, accept] = await canvas.findAllByRole("button");
      const sizes = [refuse!, accept!].map((button) => button.getBoundingClientRect());
      await expect(sizes[0]!.width).toBeCloseTo(sizes[1]!.width, 0);
      await expect(sizes[0]!.height).toBe(sizes[1]!.height);
      await userEvent.click(refuse!);
      await expect(args.onChoice).toHaveBeenCalledWith([]);
      await expect(canvas.queryByRole("button")).toBeNull();
    });
    await step("A link opens it again", async () => {
      await userEvent.click(canvas.getByRole("link", { name: "Your choice about cookies" }));
      await expect(canvas.getByRole("region", { name: args.heading as string })).toHaveFocus();
    });
  },
};

/** Several purposes, each with a choice of its own. */
export const SeveralPurposes: Story = {
  args: { heading: "What may we use?", items: [statistics, map] },
};

/** Little to say: one purpose in the library's words. */
export const LittleToSay: Story = {
  args: {
    heading: undefined,
    children: undefined,
    items: [{ value: "map", name: "Show the map" }],
  },
};

export const LongContent: Story = {
  args: {
    heading: long.word,
    items: [
      { value: "one", name: long.word, description: `${long.sentence} ${long.url}` },
      { value: "two", name: long.sentence },
    ],
    children: long.sentence,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "هل يمكننا عدّ زيارتك؟",
    items: [{ value: "statistics", name: "عدّ الزيارات" }],
    children: "يعمل موقعنا بدونها أيضًا.",
    messages: ar,
  },
};
