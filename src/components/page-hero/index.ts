export { PageHero, type PageHeroProps, type PageHeroVariant } from "./page-hero.js";
