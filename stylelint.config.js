const physical =
  /^(?:margin|padding|border|inset|scroll-(?:margin|padding))?-?(?:left|right|top|bottom)/;

/** @type {import("stylelint").Config} */
export default {
  extends: "stylelint-config-standard",
  rules: {
    "selector-max-specificity": [
      "0,1,1",
      // A state or a pseudo-element is overridden in that state, so it does not count.
      { ignoreSelectors: [/^::/, ":hover", ":disabled", /^:dir/, /^:lang/] },
    ],
    "selector-class-pattern": [
      "^cui-[a-z0-9]+(?:-[a-z0-9]+)*(?:__[a-z0-9-]+)?(?:--[a-z0-9-]+)?$",
      { message: "Name it .cui-block, .cui-block__part or .cui-block--kind." },
    ],
    "custom-property-pattern": [
      "^(?:cui-|_)[a-z0-9-]+$",
      { message: "Public custom properties start with --cui-, private ones with --_." },
    ],
    "color-no-hex": true,
    "color-named": "never",
    "function-disallowed-list": [
      ["rgb", "rgba", "hsl", "hsla", "oklch", "oklab", "lab", "lch", "color", "url"],
      { message: "Colours come from tokens; nothing is fetched." },
    ],
    "property-disallowed-list": [
      [physical, "width", "height", "min-width", "max-width", "min-height", "max-height"],
      { message: "Use the logical property, so that right-to-left pages work." },
    ],
    "declaration-property-value-disallowed-list": {
      "text-align": ["left", "right"],
      float: ["left", "right"],
      clear: ["left", "right"],
      "/^transition/": ["/\\ball\\b/"],
    },
    "declaration-no-important": true,
    "at-rule-disallowed-list": ["import", "font-face"],
    "no-descending-specificity": null,
    "custom-property-empty-line-before": null,
    "declaration-empty-line-before": null,
    "comment-empty-line-before": null,
  },
  overrides: [
    {
      files: ["src/styles/tokens.css"],
      rules: { "color-no-hex": null, "function-disallowed-list": ["url"] },
    },
    {
      // Where the browser or the page has to be overruled.
      files: [
        "src/styles/base.css",
        "src/styles/guard.css",
        "src/components/search-field/search-field.css",
      ],
      rules: { "declaration-no-important": null },
    },
    {
      files: ["src/styles/faces/*.css"],
      rules: { "at-rule-disallowed-list": ["import"] },
    },
    {
      files: ["src/styles/index.css"],
      rules: { "at-rule-disallowed-list": null, "import-notation": "string" },
    },
  ],
};
