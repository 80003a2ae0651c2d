export type { Film } from "../../content/film.js";
export { PageHero, type PageHeroProps, type PageHeroVariant } from "./page-hero.js";
