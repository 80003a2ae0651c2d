export type { Article } from "../../content/article.js";
export { ArticleByline, type ArticleBylineProps } from "./article-byline.js";
