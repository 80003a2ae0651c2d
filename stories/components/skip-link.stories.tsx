import type { Meta, StoryObj } from "@storybook/react-vite";
import { Section, SkipLink } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect, userEvent, within } from "storybook/test";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/SkipLink",
  component: SkipLink,
  args: { href: "#main-part" },
  render: (args) => (
    <>
      <SkipLink {...args} />
      <Section id="main-part" tabIndex={-1}>
        <p>Press Tab to see the link. It takes the keyboard to this text.</p>
      </Section>
    </>
  ),
} satisfies Meta<typeof SkipLink>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Out of sight until the keyboard reaches it. */
export const Default: Story = {
  play: async ({ canvasElement, step }) => {
    const link = within(canvasElement).getByRole("link");
    const { bottom } = link.getBoundingClientRect();

    await step("It stands above the page", () => expect(bottom).toBeLessThan(0));

    await step("Tab reaches it first and shows it, large enough for a finger", async () => {
      await userEvent.tab();
      await expect(link).toHaveFocus();
      const { top, height } = link.getBoundingClientRect();
      await expect(top).toBeGreaterThanOrEqual(0);
      await expect(height).toBeGreaterThanOrEqual(44);
    });

    link.blur();
  },
};

/** As the keyboard's user sees it. */
export const Focused: Story = {
  play: async ({ canvasElement }) => within(canvasElement).getByRole("link").focus(),
};

/** To another place than the main part. */
export const OwnWords: Story = {
  args: { children: "Skip to the opening hours" },
  play: Focused.play,
};

export const LongContent: Story = {
  args: { children: `${long.sentence} ${long.word}` },
  play: Focused.play,
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { lang: "ar", messages: ar },
  render: (args) => (
    <>
      <SkipLink {...args} />
      <Section id="main-part" tabIndex={-1} lang="ar">
        <p>اضغط على مفتاح Tab لترى الرابط.</p>
      </Section>
    </>
  ),
  play: Focused.play,
};
