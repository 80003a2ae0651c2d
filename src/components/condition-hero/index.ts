export { ConditionHero, type ConditionHeroProps } from "./condition-hero.js";
