import type { Meta, StoryObj } from "@storybook/react-vite";
import { ButtonLink, Section } from "clinic-ui";
import type { ComponentPropsWithoutRef } from "react";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/ButtonLink",
  component: ButtonLink,
  args: { href: clinic.booking.href, children: clinic.booking.label },
  decorators: [
    (Story, { parameters }) => (
      <Section tone={parameters.tone}>
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof ButtonLink>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Another step beside the main one. */
export const Secondary: Story = { args: { variant: "secondary" } };

/** A step that few people need: words with a line under them. */
export const Quiet: Story = { args: { variant: "quiet" } };

/** 56 px high, for the main step of a page. */
export const Large: Story = { args: { size: "large" } };

/** One main step, the others step back. */
export const Together: Story = {
  render: (args) => (
    <Section
      actions={
        <>
          <ButtonLink {...args} size="large" />
          <ButtonLink href="/first-visit" variant="secondary" size="large">
            See a first visit
          </ButtonLink>
          <ButtonLink href="/prices" variant="quiet" size="large">
            Prices
          </ButtonLink>
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

/** Stands for a router's link, such as Next's. */
function RouterLink(props: ComponentPropsWithoutRef<"a">) {
  // eslint-disable-next-line jsx-a11y/anchor-has-content -- the content is in the props.
  return <a data-router="" {...props} />;
}

/** Rendered by the link of a router, with the same look. */
export const WithRouterLink: Story = { args: { linkComponent: RouterLink } };

export const LongContent: Story = {
  render: (args) => (
    <Section
      actions={
        <>
          <ButtonLink {...args}>{long.sentence}</ButtonLink>
          <ButtonLink {...args} size="large">
            {long.word}
          </ButtonLink>
          <ButtonLink {...args} variant="quiet">
            {long.url}
          </ButtonLink>
        </>
      }
    />
  ),
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { lang: "ar", href: arabicClinic.booking.href, children: arabicClinic.booking.label },
};
