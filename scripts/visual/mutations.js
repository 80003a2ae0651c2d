/**
 * Ten changes to the styles, each of another kind, that a check of looks must see. `only` names the
 * stories that are enough for it; the views are those of the default set.
 *
 * @type {{ name: string, file: string, from: string, to: string, only: string }[]}
 */
export const mutations = [
  {
    name: "a colour of one scheme: muted text in dark",
    file: "styles/tokens.css",
    from: "light-dark(#46544c, #b3ada1)",
    to: "light-dark(#46544c, #ddd7ca)",
    only: "breadcrumbs",
  },
  {
    name: "a colour, by a hair",
    file: "styles/tokens.css",
    from: "--cui-color-accent: light-dark(#1f634f,",
    to: "--cui-color-accent: light-dark(#246753,",
    only: "key-takeaway",
  },
  {
    name: "a padding",
    file: "components/faq-accordion/faq-accordion.css",
    from: "padding-block: var(--cui-space-4)",
    to: "padding-block: 1.0625rem",
    only: "faq-accordion",
  },
  {
    name: "a hairline gone",
    file: "components/symptom-list/symptom-list.css",
    from: "border-block-end: var(--cui-line-width) solid var(--cui-color-line)",
    to: "border-block-end: 0",
    only: "symptom-list",
  },
  {
    name: "a physical side, right only from left to right",
    file: "components/testimonial-card/testimonial-card.css",
    from: "border-inline-start:",
    to: "border-left:",
    only: "testimonial-card",
  },
  {
    name: "a rule for forced colours gone",
    file: "components/callout/callout.css",
    from: "@media (forced-colors: active)",
    to: "@media not all",
    only: "callout",
  },
  {
    name: "a breakpoint of wide screens",
    file: "components/technique-grid/technique-grid.css",
    from: "@media (width >= 60rem)",
    to: "@media (width >= 90rem)",
    only: "technique-grid",
  },
  {
    name: "a size of type on phones",
    file: "styles/tokens.css",
    from: "--cui-text-3: clamp(1.836rem,",
    to: "--cui-text-3: clamp(1.9rem,",
    only: "components/section",
  },
  {
    name: "the mark of a list",
    file: "components/care-card/care-card.css",
    from: "color: var(--_color);\n  }\n\n  .cui-care-card__actions",
    to: "color: inherit;\n  }\n\n  .cui-care-card__actions",
    only: "care-card",
  },
  {
    name: "a corner's radius",
    file: "styles/tokens.css",
    from: "--cui-radius-medium: 0.5rem",
    to: "--cui-radius-medium: 0.4375rem",
    only: "components/button",
  },
];
