import { ArticleList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ArticleList,
  withText: (text) => ({
    heading: text,
    items: [
      {
        name: text,
        href: "/article",
        description: text,
        published: text,
        author: { name: text },
        topic: text,
      },
    ],
  }),
  withUrl: (url) => ({ heading: "News", items: [{ name: "How to sit less", href: url }] }),
};
