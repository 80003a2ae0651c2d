export { GlossaryTerm, type GlossaryTermProps } from "./glossary-term.js";
