import type { Meta, StoryObj } from "@storybook/react-vite";
import { FAQAccordion } from "clinic-ui";
import { expect, userEvent, within } from "storybook/test";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/FAQAccordion",
  component: FAQAccordion,
  args: {
    heading: "Questions people ask first",
    items: [
      {
        id: "does-it-hurt",
        question: "Does it hurt?",
        answer:
          "It can be tender where a muscle is tight, but it should never be more than you can breathe through. Say so and your therapist will press less.",
      },
      {
        id: "how-many-visits",
        question: "How many visits will I need?",
        answer:
          "It depends on how long you have had the pain. Many people know after two or three visits whether it helps them.",
      },
      {
        id: "what-to-wear",
        question: "What should I wear?",
        answer: "Anything that you can move in. You undress only as far as you are happy to.",
      },
    ],
  },
} satisfies Meta<typeof FAQAccordion>;

export default meta;

type Story = StoryObj<typeof meta>;

const itemOf = (summary: HTMLElement) => summary.closest("details");

export const Default: Story = {
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const question = canvas.getByText("Does it hurt?").closest("summary")!;
    const answer = canvas.getByText(/^It can be tender/);

    await step("A click opens the answer, another closes it", async () => {
      await expect(answer).not.toBeVisible();
      await userEvent.click(question);
      await expect(answer).toBeVisible();
      await userEvent.click(question);
      await expect(answer).not.toBeVisible();
    });

    await step("Questions are reached with Tab, in order", async () => {
      question.blur();
      for (const item of canvasElement.querySelectorAll("summary")) {
        await userEvent.tab();
        await expect(item).toHaveFocus();
      }
    });

    await step("A question stays a heading", async () => {
      await expect(canvas.getByRole("heading", { level: 3, name: "Does it hurt?" })).toBeVisible();
    });
  },
};

/** Opening one closes the other, by the browser's own `name` groups. */
export const Exclusive: Story = {
  args: { exclusive: true, defaultOpen: ["does-it-hurt"] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const first = canvas.getByText("Does it hurt?");
    const second = canvas.getByText("What should I wear?");
    await expect(itemOf(first)).toHaveAttribute("open");
    await userEvent.click(second);
    await expect(itemOf(second)).toHaveAttribute("open");
    await expect(itemOf(first)).not.toHaveAttribute("open");
  },
};

export const FirstOpen: Story = { args: { defaultOpen: "first" } };

export const AllOpen: Story = { args: { defaultOpen: "all" } };

/** An answer may be elements. Search engines are told its text. */
export const RichAnswers: Story = {
  args: {
    structuredData: true,
    defaultOpen: "all",
    items: [
      {
        question: "What happens at the first visit?",
        answer: (
          <>
            <p>It takes an hour, and nothing happens that you have not agreed to.</p>
            <ol>
              <li>We listen to what brings you.</li>
              <li>We look at how you move.</li>
              <li>We treat, if massage is right for you.</li>
            </ol>
          </>
        ),
      },
      {
        question: "Can I come with sciatica?",
        answer: (
          <p>
            Yes, unless you have one of <a href="#signs">the signs that need a doctor first</a>.
          </p>
        ),
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const data = canvasElement.querySelector("script[type='application/ld+json']")!;
    const { mainEntity } = JSON.parse(data.textContent) as {
      mainEntity: { acceptedAnswer: { text: string } }[];
    };
    await expect(mainEntity[1]!.acceptedAnswer.text).toBe(
      "Yes, unless you have one of the signs that need a doctor first.",
    );
  },
};

export const PrintsAsShown: Story = { args: { printExpanded: false } };

export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: {
    heading: "Questions",
    items: [
      { question: "Does it hurt?", answer: "It should not." },
      { question: "Do I need a letter?", answer: "No." },
    ],
  },
};

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 30 }, (_, index) => ({
      question: `Question number ${index + 1}?`,
      answer: `The answer to question ${index + 1}.`,
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    defaultOpen: "first",
    items: [
      {
        question: `${long.sentence} ${long.word}?`,
        answer: `${long.url} ${long.sentence.repeat(6)}`,
      },
      { question: long.word, answer: <p>{long.word.repeat(4)}</p> },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "أسئلة يطرحها الناس أولًا",
    defaultOpen: "first",
    items: [
      {
        question: "هل يؤلم؟",
        answer: "قد تشعر ببعض الألم حيث تكون العضلة مشدودة. أخبر المعالج وسيخفف الضغط.",
      },
      { question: "كم زيارة أحتاج؟", answer: "يعتمد ذلك على مدة الألم." },
    ],
  },
};
