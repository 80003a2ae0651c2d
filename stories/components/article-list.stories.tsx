import type { Meta, StoryObj } from "@storybook/react-vite";
import { ArticleList } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect } from "storybook/test";
import { articles } from "../content/articles";
import { long } from "../content/long";

const [newest, ...others] = articles;

const meta = {
  title: "Sections/Home and articles/ArticleList",
  component: ArticleList,
  args: { heading: "From our clinic", items: articles },
} satisfies Meta<typeof ArticleList>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The newest, with its picture, stands larger. The whole row is the link's target. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const text = canvas.getByText("Four small habits for people who work at a screen.");
    const { x, y } = text.getBoundingClientRect();
    await expect(document.elementFromPoint(x + 4, y + 4)).toBe(
      canvas.getByRole("link", { name: "How to sit less without a new desk" }),
    );
  },
};

export const LittleToSay: Story = {
  name: "Little to say",
  args: { items: [{ name: "We are open on Saturday mornings", href: "/saturdays" }] },
};

/** The last one, on a home page. */
export const OneArticle: Story = { args: { heading: "New here", items: [newest!] } };

/** No pictures: rows with dates, beside the heading. */
export const WithoutPictures: Story = {
  args: { items: articles.map((article) => ({ ...article, image: undefined })) },
};

/** Each has a picture: the others' are small. */
export const WithPictures: Story = {
  args: {
    intro: "Once a month we write about one thing that people ask us.",
    items: articles.map((article) => ({ ...article, image: newest!.image })),
    actions: <a href="/articles">All articles</a>,
  },
};

export const OnSoftGround: Story = { args: { tone: "soft", items: others } };

export const ManyItems: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      ...(index % 2 ? others[0]! : others[2]!),
      href: `/articles/${index}`,
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [newest!, ...others].map((article) => ({
      ...article,
      name: long.word,
      description: `${long.sentence} ${long.url}`,
      topic: long.word,
    })),
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "من عيادتنا",
    items: [
      {
        name: "ما الذي يحتاجه ظهر مؤلم في اليوم الأول",
        href: "/ar/articles/first-day",
        description: "راحة أقل مما تظن.",
        published: "2026-11-12",
        image: { ...newest!.image!, alt: "رسم ليدين على ظهر." },
        readingTime: 5,
      },
      {
        name: "كيف تجلس أقل",
        href: "/ar/articles/sit-less",
        published: "2026-10-08",
        topic: "كل يوم",
        readingTime: 3,
      },
    ],
    messages: ar,
  },
};
