import { ArticleByline } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ArticleByline,
  withText: (text) => ({
    author: { name: text, jobTitle: text },
    published: text,
    updated: text,
  }),
  withUrl: (url) => ({ author: { name: "Ana Ferreira", href: url } }),
};
