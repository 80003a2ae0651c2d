export type { Article } from "../../content/article.js";
export { ArticleList, type ArticleListProps } from "./article-list.js";
