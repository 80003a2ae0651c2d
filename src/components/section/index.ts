export { Section, type SectionLayout, type SectionProps, type SectionTone } from "./section.js";
