import type { Meta, StoryObj } from "@storybook/react-vite";
import { Prose, Section } from "clinic-ui";
import { long } from "../content/long";

const meta = {
  title: "Sections/Frame/Prose",
  component: Prose,
  args: {
    children: (
      <>
        <p>
          You have two sciatic nerves, one on each side. They branch off from the spine and run down
          through the hip, the buttock and the leg. <strong>Sciatica</strong> is pain anywhere along
          them.
        </p>
        <p>
          It often eases within six weeks. Gentle movement may help; see{" "}
          <a href="/exercises">five stretches to try at home</a>.
        </p>
      </>
    ),
  },
  decorators: [
    (Story, { parameters }) => (
      <Section tone={parameters.tone}>
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof Prose>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** More space above a heading than below it, so that it belongs to its text. */
export const WithHeadings: Story = {
  args: {
    children: (
      <>
        <h2>Living with sciatica</h2>
        <p>Most people get better without an operation.</p>
        <h3>In the first days</h3>
        <p>Keep moving a little. Long rest in bed tends to make it worse.</p>
        <p>Warmth may ease tight muscles.</p>
        <h3>In the weeks after</h3>
        <p>Walk further each day.</p>
        <h4>At work</h4>
        <p>Stand up every half an hour.</p>
      </>
    ),
  },
};

/** Bullets and numbers have the accent of the theme. */
export const WithLists: Story = {
  args: {
    children: (
      <>
        <p>Bring with you:</p>
        <ul>
          <li>loose clothes</li>
          <li>
            a list of your medicines
            <ul>
              <li>those from your doctor</li>
              <li>those you buy yourself</li>
            </ul>
          </li>
          <li>letters or scans, if you have them</li>
        </ul>
        <p>What we do:</p>
        <ol>
          <li>We talk.</li>
          <li>We look at how you move.</li>
          <li>We agree on a plan.</li>
        </ol>
      </>
    ),
  },
};

/** A line at its start, in the accent. */
export const WithQuotation: Story = {
  args: {
    children: (
      <>
        <p>One of our therapists puts it like this:</p>
        <blockquote>
          <p>Tell me what you want to do again. That is where we start.</p>
        </blockquote>
        <p>So bring a wish, not only a pain.</p>
      </>
    ),
  },
};

/** Words and links take the colours of a dark ground. */
export const OnInkGround: Story = {
  args: {
    children: (
      <>
        <p>
          Read <a href="/first-visit">what happens on a first visit</a>.
        </p>
        <ul>
          <li>An hour</li>
          <li>Half of it talking</li>
        </ul>
      </>
    ),
  },
  parameters: { tone: "ink" },
};

export const LongContent: Story = {
  args: {
    children: (
      <>
        <h2>{long.word}</h2>
        <p>{`${long.sentence} `.repeat(6)}</p>
        <p>
          <a href={long.url}>{long.url}</a>
        </p>
        <ul>
          <li>{long.word}</li>
          <li>{long.sentence}</li>
        </ul>
      </>
    ),
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    children: (
      <>
        <h2>ما هو عرق النسا؟</h2>
        <p>
          في الجسم عصبان وركيان، واحد في كل جانب. <strong>عرق النسا</strong> هو ألم في أي مكان على
          طول أحدهما.
        </p>
        <ul>
          <li>ألم في أسفل الظهر</li>
          <li>ألم في الساق</li>
        </ul>
        <blockquote>
          <p>أخبرني بما تود أن تعود إلى فعله. من هنا نبدأ.</p>
        </blockquote>
        <p>
          اقرأ <a href="/ar/first-visit">ماذا يحدث في الزيارة الأولى</a>.
        </p>
      </>
    ),
  },
};
