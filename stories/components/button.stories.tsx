import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button, Section } from "clinic-ui";
import { expect, fn, userEvent, within } from "storybook/test";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/Button",
  component: Button,
  args: { children: "Print this page" },
  decorators: [
    (Story, { parameters }) => (
      <Section tone={parameters.tone}>
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof Button>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Another action beside the main one. */
export const Secondary: Story = { args: { variant: "secondary" } };

/** An action that few people need: words with a line under them. */
export const Quiet: Story = { args: { variant: "quiet" } };

/** 56 px high, for an action that stands alone. */
export const Large: Story = { args: { size: "large" } };

/** Paler, and out of the tab order. */
export const Disabled: Story = { args: { disabled: true } };

/** One main action, the others step back. */
export const Together: Story = {
  render: (args) => (
    <Section
      actions={
        <>
          <Button {...args}>Send</Button>
          <Button {...args} variant="secondary">
            Go back
          </Button>
          <Button {...args} variant="quiet">
            Start again
          </Button>
        </>
      }
    />
  ),
};

/** The dark ground has an accent of its own. */
export const OnInkGround: Story = {
  ...Together,
  parameters: { tone: "ink" },
};

export const OnBrandGround: Story = {
  ...Together,
  parameters: { tone: "brand" },
};

export const Keyboard: Story = {
  args: { onClick: fn() },
  play: async ({ args, canvasElement }) => {
    const button = within(canvasElement).getByRole("button", { name: "Print this page" });
    await userEvent.tab();
    await expect(button).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onClick).toHaveBeenCalledTimes(1);
    await userEvent.keyboard(" ");
    await expect(args.onClick).toHaveBeenCalledTimes(2);
  },
};

/** The look of a button on a link that another component renders. */
export const AsChild: Story = {
  args: { asChild: true, variant: "secondary", children: <a href="/book">Book a visit online</a> },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const link = canvas.getByRole("link", { name: "Book a visit online" });
    await expect(link).toHaveAttribute("href", "/book");
    await expect(link).not.toHaveAttribute("type");
    await expect(canvas.queryByRole("button")).toBeNull();
    await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  },
};

export const LongContent: Story = {
  render: (args) => (
    <Section
      actions={
        <>
          <Button {...args}>{long.sentence}</Button>
          <Button {...args} size="large">
            {long.word}
          </Button>
          <Button {...args} variant="quiet">
            {long.url}
          </Button>
        </>
      }
    />
  ),
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  render: (args) => (
    <Section
      lang="ar"
      actions={
        <>
          <Button {...args}>إرسال</Button>
          <Button {...args} variant="secondary">
            رجوع
          </Button>
          <Button {...args} variant="quiet">
            البدء من جديد
          </Button>
        </>
      }
    />
  ),
};
