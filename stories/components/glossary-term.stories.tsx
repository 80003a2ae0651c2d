import type { Meta, StoryObj } from "@storybook/react-vite";
import { GlossaryTerm, Prose, Section } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect, userEvent } from "storybook/test";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/GlossaryTerm",
  component: GlossaryTerm,
  args: {
    term: "sciatic nerve",
    definition:
      "The longest nerve in the body. It runs from the lower back through the buttock and down the leg.",
  },
  decorators: [
    (Story, { args }) => (
      <Section lang={args.lang}>
        <Prose>
          {args.lang === "ar" ? (
            <p>
              يبدأ الألم عندما يضغط شيء على <Story />، وقد يمتد إلى القدم.
            </p>
          ) : (
            <>
              <p>
                The pain starts when something presses on the <Story />.
              </p>
              <p>It may run down to the foot, and often eases within a few weeks.</p>
            </>
          )}
        </Prose>
      </Section>
    ),
  ],
} satisfies Meta<typeof GlossaryTerm>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Press the word. A click elsewhere or the Escape key closes it again. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole("button", { name: "sciatic nerve: what it means" });
    const definition = canvas.getByText(/longest nerve/);
    await expect(definition).not.toBeVisible();
    await userEvent.click(button);
    await expect(definition).toBeVisible();
    const word = button.getBoundingClientRect();
    const box = definition.getBoundingClientRect();
    await expect(box.top > word.bottom || box.bottom < word.top).toBe(true);
    definition.hidePopover();
  },
};

/** As it stands when it is open. */
export const Open: Story = {
  play: async ({ canvas }) => {
    // Without the focus that a real click brings: the guidance would scroll to it.
    canvas.getByRole("button").click();
    await expect(canvas.getByText(/longest nerve/)).toBeVisible();
  },
};

/** Tab goes from the word into its open definition. */
export const WithLink: Story = {
  args: {
    definition: (
      <>
        The longest nerve in the body. <a href="/sciatic-nerve">More about it</a>
      </>
    ),
  },
};

export const LongContent: Story = {
  args: { term: long.sentence, definition: `${long.word} ${long.url} ${long.sentence}` },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    term: "عصب النسا",
    definition: "أطول عصب في الجسم. يمتد من أسفل الظهر إلى القدم.",
    messages: ar,
  },
};
